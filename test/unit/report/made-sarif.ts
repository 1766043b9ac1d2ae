import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import type { Finding } from '../../../src/briefing/finding.ts';
import { parseBriefing } from '../../../src/briefing/parse.ts';
import { paragraphLocators } from '../../../src/corpus/place.ts';
import type { StoredPassage } from '../../../src/corpus/source.ts';
import { reportBriefing } from '../../../src/report/report-briefing.ts';
import { formatSarif } from '../../../src/report/sarif.ts';
import { rules } from '../../../src/rules/index.ts';

const passage: StoredPassage = {
  key: 'port',
  path: 'seeds/a b.txt',
  number: 1,
  section: 'body',
  start: 0,
  end: 8,
  text: '😀 He left',
  position: { line: 0, column: 0 },
  locators: paragraphLocators(1),
  reader: 'text',
  markup: 'plain',
};
/** The text of the briefing. */
const text = '😀 He left.\n\nShe stayed. <!-- briefing-disable-line uncited-claim -- a joke -->\n';
/** The briefing with its one comment. */
const briefing = parseBriefing(text);
// Reports print only the English message.
const translatable: Finding['translatable'] = { id: 'uncited-quotation', args: {} };
/** The finding in the briefing. */
const finding: Finding = {
  rule: 'uncited-claim',
  severity: 'information',
  message: 'This claim cites no source (event)',
  translatable,
  start: 3,
  end: 11,
  related: [{ passage, span: { start: 3, end: 5 }, message: 'here', translatable }],
};
const [comment] = briefing.directives;
assert.ok(comment !== undefined);
const reported = reportBriefing('briefings/ä.md', {
  briefing,
  result: {
    state: 'checked',
    outcomes: [],
    notChecked: [],
    withoutText: [],
    findings: [finding],
    suppressed: [{ finding: { ...finding, start: 13, end: 24, related: [] }, by: comment }],
  },
});
/** The help page of a rule. */
export const help = (rule: string): string =>
  `# ${rule}\n\nSummary.\n\nMeaning.\n\n## Rationale\n\nWhy.\n\n## Examples\n\nx\n`;

/** A SARIF log of one briefing with a finding and a suppressed finding; `more` adds to what it is made of. */
export function sarif(more: Partial<Parameters<typeof formatSarif>[0]> = {}): Log {
  return JSON.parse(
    formatSarif({ briefings: [reported], obstacles: [], version: '1.2.3', rules, help, ...more }),
  );
}
