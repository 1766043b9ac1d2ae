import { alteredQuote } from './altered-quote.ts';
import { changedSource } from './changed-source.ts';
import { malformedCitation } from './malformed-citation.ts';
import { misattributedQuote } from './misattributed-quote.ts';
import { misplacedQuote } from './misplaced-quote.ts';
import { readerComment } from './reader-comment.ts';
import { retractedSource } from './retracted-source.ts';
import type { Rule } from './rule.ts';
import { sameReport } from './same-report.ts';
import { uncitedClaim } from './uncited-claim.ts';
import { unknownPassage } from './unknown-passage.ts';
import { unknownSource } from './unknown-source.ts';
import { unquotedCopy } from './unquoted-copy.ts';
import { unsourcedQuote } from './unsourced-quote.ts';
import { unsupportedDetail } from './unsupported-detail.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** Every rule, in the order in which lists show them. */
export const rules: readonly Rule[] = [
  uncitedClaim,
  unknownSource,
  unknownPassage,
  alteredQuote,
  misplacedQuote,
  misattributedQuote,
  unsourcedQuote,
  unsupportedDetail,
  unquotedCopy,
  readerComment,
  sameReport,
  changedSource,
  retractedSource,
  malformedCitation,
  unusedIgnore,
];
