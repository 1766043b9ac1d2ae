import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  english,
  type Message,
  type MessageArguments,
  type MessageId,
} from '../../../src/language/en/messages.ts';
import type { ProblemId } from './problem-ids.ts';

type BriefingId = Exclude<MessageId, ProblemId>;

const pdf = { path: 'sources/a.pdf', kind: 'PDF', reason: 'no reader yet', advice: 'Export its text.' };
const word = {
  path: 'sources/b.doc',
  kind: 'Word document',
  reason: 'no reader yet',
  advice: 'Save it as text.',
};
const picture = { path: 'sources/c.png', kind: 'picture', reason: 'no text format' };
const left = { removed: 'not', added: '' };

/** Every message about a briefing with arguments of each kind that it takes, and its English. */
const cases: {
  readonly [Id in BriefingId]: readonly (readonly [MessageArguments[Id], string])[];
} = {
  'altered-quote': [
    [
      { place: 'port ¶4', closest: false, changes: [left], elsewhere: [] },
      'Not word for word in port ¶4: “not” left out',
    ],
    [
      {
        place: 'port ¶4',
        closest: true,
        changes: [{ removed: 'two', added: 'three' }],
        elsewhere: ['log ¶2', 'log ¶5'],
      },
      'Not word for word in port ¶4, the closest passage: “three” instead of “two”; word for word in log ¶2 and log ¶5',
    ],
    [
      {
        place: 'port ¶4',
        closest: false,
        changes: [
          { removed: '', added: '”' },
          { removed: 'not', added: '…', editorial: 'omission' },
          { removed: '', added: '[no more than that, sir]', editorial: 'long' },
          { removed: '', added: '[ship]', editorial: 'replacing' },
          { removed: '', added: '[not]', editorial: 'negation' },
        ],
        elsewhere: [],
      },
      'Not word for word in port ¶4: a quotation mark added, the ellipsis leaves out “not”, the brackets “[no more than that, sir]” hold more than four words, the brackets “[ship]” replace brackets of the source, 1 more change',
    ],
    [
      {
        place: 'port ¶4',
        closest: false,
        changes: [
          { removed: '', added: '[not]', editorial: 'negation' },
          { removed: 'two', added: '[three]', editorial: 'figure' },
          { removed: 'a', added: '[b]', editorial: 'replacing' },
          { removed: '', added: 'clearly' },
          left,
          left,
        ],
        elsewhere: [],
      },
      'Not word for word in port ¶4: the brackets “[not]” add a negation, the brackets “[three]” replace “two”, the brackets “[b]” replace “a”, “clearly” added, 2 more changes',
    ],
  ],
  'misplaced-quote': [
    [{ places: ['¶4'], key: 'port', cited: ['¶2', '¶3'] }, 'Word for word in ¶4 of port, not in ¶2 and ¶3'],
  ],
  'misattributed-quote': [
    [{ places: ['log ¶2'], changes: [], cited: ['port'] }, 'Word for word in log ¶2, not in port'],
    [
      { places: ['log ¶2'], changes: [left], cited: ['port', 'notes'] },
      'Almost word for word in log ¶2 (“not” left out), not in port and notes',
    ],
  ],
  'unsourced-quote': [
    [{ cited: [], unread: 0 }, 'These words are in no source read'],
    [
      { cited: ['port'], unread: 1 },
      'These words are in no source read, including port; 1 document could not be read',
    ],
    [{ cited: [], unread: 2 }, 'These words are in no source read; 2 documents could not be read'],
  ],
  'unquoted-copy': [
    [{ words: 9, place: 'port ¶3' }, '9 consecutive words of port ¶3 without quotation marks'],
  ],
  'quoted-words-in': [[{ place: 'port ¶3' }, 'The quoted words in port ¶3']],
  'source-words-in': [[{ place: 'port ¶3' }, 'The source’s words in port ¶3']],
  'copied-words-in': [[{ place: 'port ¶3' }, 'The copied words in port ¶3']],
  'unknown-key': [
    [{ key: 'prt' }, 'No source has the key prt'],
    [{ key: 'prt', near: '@port' }, 'No source has the key prt; did you mean @port?'],
    [{ key: 'prt', written: '@prt' }, '@prt is read as a citation, but no source has this key'],
  ],
  'ambiguous-key': [
    [
      { key: 'port', keys: ['a-port', 'b-port'] },
      'No source has the key port; did you mean a-port or b-port?',
    ],
    [
      { key: 'port', keys: ['1', '2', '3', '4', '5'] },
      'No source has the key port; did you mean 1, 2, 3, 4 or 1 other?',
    ],
    [
      { key: 'port', written: '@port', keys: ['1', '2', '3', '4', '5', '6'] },
      '@port is read as a citation, but no source has this key; did you mean 1, 2, 3, 4 or 2 others?',
    ],
  ],
  'other-key': [
    [
      { key: 'port', now: 'smith', path: 'sources/port.txt' },
      'This source’s key is smith (sources/port.txt)',
    ],
    [
      { key: 'port', written: '@port', now: 'smith', path: 'sources/port.txt' },
      '@port is read as a citation, but no source has this key; the key of sources/port.txt is smith',
    ],
  ],
  'key-of-entry': [
    [
      { key: 'port', files: [], keys: ['a-port', 'b-port'] },
      'Not checked: port is in the bibliography without a file and may mean a-port or b-port',
    ],
    [
      { key: 'port', files: [picture], keys: ['a-port'] },
      'Not checked: port is in the bibliography as sources/c.png (picture, no text format), which is not read, and may mean a-port',
    ],
  ],
  'key-without-text': [
    [
      { key: 'smith', files: [], entry: true, sure: false },
      'Not checked: smith is in the bibliography, no text here',
    ],
    [
      { key: 'smith', files: [], entry: true, sure: false, zotero: true },
      'Not checked: smith lives in Zotero, not here',
    ],
    [
      { key: 'smith', files: [], entry: true, sure: false, zotero: true, asked: true },
      'Not checked: Zotero has no file of smith that can be read',
    ],
    [
      { key: 'smith', files: [pdf], entry: true, sure: true },
      'Not checked: smith is sources/a.pdf (PDF, no reader yet), which is not read; export its text, then name the text in the entry',
    ],
    [
      { key: 'smith', files: [picture], entry: true, sure: false },
      'Not checked: smith is in the bibliography without a file and may mean sources/c.png (picture, no text format), which is not read',
    ],
    [
      { key: 'smith', files: [pdf, word], entry: false, sure: true },
      'Not checked: smith may be sources/a.pdf (PDF, no reader yet) or sources/b.doc (Word document, no reader yet), which are not read; PDF: Export its text; Word document: Save it as text',
    ],
    [
      { key: 'smith', files: [pdf, picture], entry: false, sure: true },
      'Not checked: smith may be sources/a.pdf (PDF, no reader yet) or sources/c.png (picture, no text format), which are not read; PDF: Export its text',
    ],
    [
      { key: 'smith', files: [picture, picture, picture, picture, pdf, pdf], entry: false, sure: true },
      `Not checked: smith may be ${Array.from({ length: 4 }, () => 'sources/c.png (picture, no text format)').join(', ')} and 2 more, which are not read`,
    ],
  ],
  'bibliography-entry': [[{ key: 'port', files: [] }, 'port is in the bibliography without a file']],
  'same-report': [
    [
      { keys: ['port', 'mirror'], percent: 81 },
      'mirror and port print the same report (81 % of the words match), so they are one origin',
    ],
  ],
  'changed-passage': [
    [
      {
        place: '¶4',
        key: 'port',
        since: 'locked',
        before: 'with 80,000 tonnes',
        after: 'with 60,000 tonnes',
        more: 0,
      },
      '¶4 of port has changed since it was locked: “with 80,000 tonnes” is now “with 60,000 tonnes”',
    ],
    [
      { place: '¶4', key: 'port', since: 'cited', before: '', after: 'It sank', now: '¶5', more: 1 },
      '¶4 of port has changed since it was cited: “It sank” was added, in ¶5; so has one more passage of this citation',
    ],
    [
      { place: '¶4', key: 'port', since: 'locked', before: 'It sank', after: '', more: 2 },
      '¶4 of port has changed since it was locked: “It sank” was taken out; so have 2 more passages of this citation',
    ],
  ],
  'read-differently': [[{}, 'read differently by this version than when it was locked']],
  'removed-passage': [
    [
      { place: '¶4', key: 'port', since: 'locked', before: 'The tanker left', more: 0 },
      '¶4 of port is no longer there since it was locked: “The tanker left”',
    ],
  ],
  'moved-passage': [
    [
      { place: '¶4', key: 'port', since: 'locked', now: '¶5' },
      '¶4 of port has moved since it was locked: the same words are ¶5 now',
    ],
  ],
  'changed-whole': [
    [{ key: 'port', since: 'locked' }, 'port has changed since it was locked, and is cited as a whole'],
  ],
  'passage-said': [[{ place: '¶4', before: 'The tanker left' }, '¶4 said: “The tanker left”']],
  'words-are-here': [[{ place: '¶4' }, 'the words of ¶4 are here']],
  'retracted-source': [
    [{ key: 'port', status: 'retracted' }, 'port is retracted'],
    [{ key: 'port', status: 'retracted', why: 'faked data' }, 'port is retracted: faked data'],
    [{ key: 'port', status: 'retracted', by: 'port-2025' }, 'port is retracted, see port-2025'],
    [{ key: 'port', status: 'superseded', by: 'port-2025' }, 'port is superseded by port-2025'],
  ],
  'accept-words': [
    [{ key: 'port', place: '¶4' }, 'Accept the new words of ¶4 of port'],
    [{ key: 'port' }, 'Accept the new words of port'],
  ],
  'renumber-citations': [[{ key: 'port' }, 'Renumber all citations of port']],
  'passage-outside': [
    [{ key: 'port', count: 0, place: '¶9' }, 'port has no passages; there is no ¶9'],
    [{ key: 'port', count: 1, place: '¶9' }, 'port has 1 passage; there is no ¶9'],
    [{ key: 'port', count: 2, place: '¶9' }, 'port has 2 passages; there is no ¶9'],
  ],
  'page-outside': [
    [{ key: 'report', place: 'p. 9', pages: 4 }, 'report has no p. 9: it has 4 pages'],
    [{ key: 'report', place: 'pp. 5-9' }, 'report has no pp. 5-9'],
  ],
  'passage-below-one': [[{ key: 'port', place: '¶0' }, 'Passages are counted from 1, so port has no ¶0']],
  'range-backwards': [[{ place: '¶6-4' }, 'The range ¶6-4 runs backwards']],
  'last-passage': [[{ key: 'port', place: '¶5' }, '¶5 is the last passage of port']],
  'number-as-page': [
    [
      { written: '4', key: 'port', instead: { paragraph: '¶4' } },
      'Pandoc reads “4” as a page, but port has no pages; write ¶4 for a paragraph',
    ],
  ],
  'page-without-pages': [
    [
      { written: 'p. 4', key: 'port', instead: { quoted: '¶2' } },
      'port has no pages, so “p. 4” cannot be placed; the quoted words are in ¶2',
    ],
  ],
  'paragraph-without-number': [
    [
      { written: '¶four', key: 'port', instead: { sign: '¶' } },
      '“¶four” is not the number of a paragraph in port; write ¶ and a paragraph number',
    ],
  ],
  'heading-without-number': [
    [
      { written: '§ 4', key: 'port', instead: { sign: '¶' } },
      'No numbered heading of port matches “§ 4”; write ¶ and a paragraph number',
    ],
  ],
  'locator-unplaced': [
    [
      { written: 'line 4', key: 'port', instead: { sign: '¶' } },
      '“line 4” cannot be placed in port; write ¶ and a paragraph number',
    ],
  ],
  'place-unknown': [[{}, 'place unknown']],
  'not-own-text': [
    [
      { place: '¶5', key: 'port', kind: 'comment' },
      '¶5 of port is a reader’s comment, not the source’s own text',
    ],
  ],
  'not-own-texts': [
    [
      { place: '¶5-6', key: 'port', kinds: ['comment', 'comment'] },
      '¶5-6 of port are readers’ comments, not the source’s own text',
    ],
    [
      { place: '¶5-6', key: 'port', kinds: ['boilerplate', 'boilerplate'] },
      '¶5-6 of port are notices, captions or other articles’ headlines, not the source’s own text',
    ],
    [
      { place: '¶5-6', key: 'port', kinds: ['boilerplate', 'comment'] },
      '¶5-6 of port are comments, notices, captions or other articles’ headlines, not the source’s own text',
    ],
  ],
  'passage-kind': [
    [
      { place: '¶5', key: 'port', kind: 'boilerplate' },
      '¶5 of port is a notice, a caption or another article’s headline',
    ],
  ],
  passage: [[{ place: '¶5', key: 'port' }, '¶5 of port']],
  'uncited-claim': [[{ reason: 'dated-event' }, 'This claim cites no source (dated event)']],
  'uncited-quotation': [[{}, 'This quotation cites no source']],
  'unsupported-detail': [
    [
      { detail: 'three', places: ['¶3'], single: true, closest: '4' },
      '¶3 does not mention “three” (closest: “4”)',
    ],
    [
      { detail: 'three', places: ['port ¶3', 'log ¶2'], single: false },
      'port ¶3 and log ¶2 do not mention “three”',
    ],
  ],
  'detail-elsewhere': [
    [
      { detail: '6 March', places: ['¶3'], single: true, elsewhere: '¶4' },
      '¶3 does not mention “6 March”; ¶4 does',
    ],
  ],
  'detail-hedged': [
    [
      { detail: '40', places: ['¶3'], single: true, found: 'more than 40' },
      '¶3 says “more than 40”, not “40”',
    ],
    [
      { detail: '40', places: ['¶3', '¶4'], single: false, found: 'more than 40' },
      '¶3 and ¶4 say “more than 40”, not “40”',
    ],
  ],
  'passage-has-detail': [[{ place: 'port ¶4', detail: '6 March' }, 'port ¶4 mentions “6 March”']],
  'brace-after-citation': [[{}, 'Pandoc does not read a citation directly followed by a brace']],
  'bracket-after-citation': [[{}, 'Pandoc does not read a citation directly followed by another bracket']],
  'parenthesis-after-citation': [
    [{}, 'Pandoc reads a citation directly followed by a parenthesis as a link'],
  ],
  'part-without-key': [
    [{}, 'Pandoc does not read this citation, because a part between semicolons has no @key'],
  ],
  'locator-without-key': [
    [{}, 'Pandoc does not read this locator, because a part between semicolons has no @key'],
  ],
  'locator-outside-brackets': [
    [{ key: 'port' }, 'Pandoc reads the locator of @port only in square brackets'],
  ],
  'unknown-locator-term': [[{ term: 'par.' }, 'Pandoc does not read “par.” as a locator']],
  'locator-sign-of-language': [[{ language: 'fr' }, 'With lang: fr, Pandoc reads § for paragraphs, not ¶']],
  'displaced-locator': [
    [{ written: '¶3' }, 'Pandoc prints “¶3” as text: a locator must directly follow the key and a comma'],
  ],
  'cut-range': [[{ written: '¶2—3' }, 'Pandoc reads only the first number of “¶2—3”']],
  'several-locators': [[{ key: 'port' }, 'Pandoc reads only the first locator of @port']],
  'key-without-braces': [
    [{ key: 'a', meant: 'a+b:09' }, 'Pandoc reads only @a of @a+b:09; write such a key in braces'],
  ],
  'ignores-nothing': [[{}, 'This comment suppresses nothing']],
  'ignores-nothing-of': [[{ rule: 'same-report' }, 'This comment suppresses no same-report finding']],
  'unknown-rule': [
    [{ name: 'x' }, 'No rule is called x'],
    [{ name: 'same', near: 'same-report' }, 'No rule is called same; did you mean same-report?'],
  ],
  'unknown-level': [
    [
      { rule: 'same-report', levels: ['off', 'hint', 'error'] },
      'The level of same-report must be off, hint or error',
    ],
  ],
  'levels-unread': [[{}, 'This comment is ignored: { "rule": "level" } must follow its name']],
  'change-to': [
    [{ text: '¶4' }, 'Change to ¶4'],
    [{ text: '¶4', excerpt: 'Two tugs' }, 'Change to ¶4: “Two tugs”'],
  ],
  'change-to-closest': [[{ text: '4 March', place: '¶2' }, 'Change to 4 March (¶2)']],
  write: [[{ text: '¶4' }, 'Write ¶4']],
  cite: [[{ place: 'port ¶4', excerpt: 'Two tugs' }, 'Cite port ¶4: “Two tugs”']],
  'also-cite': [
    [{ place: '¶4' }, 'Also cite ¶4'],
    [{ place: '¶4', excerpt: 'Two tugs' }, 'Also cite ¶4: “Two tugs”'],
  ],
  'cite-only': [[{ place: '¶4' }, 'Cite only ¶4']],
  'cite-exact-place': [[{ place: 'log ¶2' }, 'Cite log ¶2 (word for word)']],
  'cite-origin': [
    [{ place: 'log ¶2', beside: true, wording: false }, 'Also cite log ¶2'],
    [{ place: 'log ¶2', beside: false, wording: true }, 'Cite log ¶2 instead and use its wording'],
  ],
  'use-source-wording': [
    [{ wording: 'two tugs' }, 'Use the source’s wording: “two tugs”'],
    [{ wording: 'two tugs', place: '¶4' }, 'Use the source’s wording and cite ¶4: “two tugs”'],
  ],
  'remove-quotation-marks': [[{}, 'Remove the quotation marks']],
  'add-quotation-marks': [
    [{}, 'Add quotation marks'],
    [{ place: 'port ¶3' }, 'Add quotation marks and cite port ¶3'],
  ],
  'remove-locator': [[{}, 'Remove the locator and cite the whole source']],
  'escape-at-sign': [[{ written: '@home' }, 'Escape the @ to keep @home as a word']],
  'remove-attributes': [[{}, 'Remove the attributes']],
  'separate-brace': [[{}, 'Separate the brace from the citation']],
  'separate-parenthesis': [[{}, 'Separate the parenthesis from the citation']],
  'separate-brackets': [[{}, 'Separate the brackets']],
  'join-citations': [[{}, 'Join the citations in one pair of brackets']],
  'join-locators': [[{}, 'Join the locators']],
  'repeat-key': [[{}, 'Repeat the key']],
  'remove-comment': [[{}, 'Remove the comment']],
  'remove-from-comment': [[{ name: 'same-report' }, 'Remove same-report from the comment']],
  'ignore-on-line': [[{ rule: 'same-report' }, 'Ignore same-report on this line']],
};

function isId(name: string): name is BriefingId {
  return name in cases;
}

function messagesOf<Id extends BriefingId>(id: Id): readonly (readonly [Message<Id>, string])[] {
  return cases[id].map(([args, text]) => [{ id, args }, text]);
}

test('every message about a briefing in English', () => {
  for (const id of Object.keys(cases).filter(isId))
    for (const [message, text] of messagesOf(id)) assert.equal(english(message), text, id);
});

test('no message promises more than was compared, or ends in a full stop', () => {
  for (const [, text] of Object.values(cases).flat()) {
    assert.doesNotMatch(text, /\b(?:verified|true|supported|correct)\b/i);
    assert.doesNotMatch(text, /\.$/);
  }
});
