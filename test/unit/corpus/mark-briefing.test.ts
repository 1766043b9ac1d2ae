import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBriefingText } from '../../../src/corpus/formats/front-matter.ts';
import { markAsBriefing } from '../../../src/corpus/mark-briefing.ts';

/** The marked text, or the problem's message where it cannot be marked. */
function marked(text: string): string {
  const mark = markAsBriefing(text);
  if ('problem' in mark) return `problem: ${mark.problem.message}`;
  const { start, end, text: inserted } = mark.edit;
  return text.slice(0, start) + inserted + text.slice(end);
}

const sound: readonly (readonly [before: string, after: string])[] = [
  // No front matter.
  ['', '---\nbriefing: true\n---\n\n'],
  ['Text.', '---\nbriefing: true\n---\n\nText.'],
  ['# Title\r\n\r\nText.\r\n', '---\r\nbriefing: true\r\n---\r\n\r\n# Title\r\n\r\nText.\r\n'],
  ['\uFEFF# Title\n', '\uFEFF---\nbriefing: true\n---\n\n# Title\n'],
  ['\uFEFF', '\uFEFF---\nbriefing: true\n---\n\n'],
  ['\n\nText.\n', '---\nbriefing: true\n---\n\n\nText.\n'],
  [
    '---\n\nText after a rule of dashes.\n\n---\n',
    '---\nbriefing: true\n---\n\n---\n\nText after a rule of dashes.\n\n---\n',
  ],
  ['---\nText between rules\n---\n', '---\nbriefing: true\n---\n\n---\nText between rules\n---\n'],
  ['Text.\n\n---\ntitle: late\n---\n', '---\nbriefing: true\n---\n\nText.\n\n---\ntitle: late\n---\n'],
  // YAML.
  ['---\ntitle: Port\n---\nText.', '---\nbriefing: true\ntitle: Port\n---\nText.'],
  ['---\r\ntitle: Port\r\n---\r\nText.', '---\r\nbriefing: true\r\ntitle: Port\r\n---\r\nText.'],
  ['---\rtitle: Port\r---\rText.', '---\rbriefing: true\rtitle: Port\r---\rText.'],
  ['\uFEFF---\ntitle: Port\n...\nText.', '\uFEFF---\nbriefing: true\ntitle: Port\n...\nText.'],
  ['---\n---\nText.', '---\nbriefing: true\n---\nText.'],
  ['---\n# nothing yet\n---\n', '---\nbriefing: true\n# nothing yet\n---\n'],
  ['---\n# mine\ntitle: Port # c\n---\n', '---\n# mine\nbriefing: true\ntitle: Port # c\n---\n'],
  [
    '---\ntitle: |\n  briefing: no\n  more\n---\n',
    '---\nbriefing: true\ntitle: |\n  briefing: no\n  more\n---\n',
  ],
  ['---\nbriefing: false\n---\n', '---\nbriefing: true\n---\n'],
  ['---\ntitle: x\nbriefing: "true" # why\nz: 1\n---\n', '---\ntitle: x\nbriefing: true # why\nz: 1\n---\n'],
  ['---\nbriefing:\ntitle: x\n---\n', '---\nbriefing: true\ntitle: x\n---\n'],
  ['---\nbriefing: yes\n---\n', '---\nbriefing: true\n---\n'],
  ['---\n{title: Port}\n---\n', '---\n{briefing: true, title: Port}\n---\n'],
  ['---\n{}\n---\n', '---\n{briefing: true}\n---\n'],
  ['---\n"title": Port\n---\n', '---\nbriefing: true\n"title": Port\n---\n'],
  ['---\nparams:\n  briefing: false\n---\n', '---\nbriefing: true\nparams:\n  briefing: false\n---\n'],
  // TOML.
  ['+++\ntitle = "Port"\n+++\nText.', '+++\nbriefing = true\ntitle = "Port"\n+++\nText.'],
  ['+++\r\ntitle = "Port"\r\n+++\r\n', '+++\r\nbriefing = true\r\ntitle = "Port"\r\n+++\r\n'],
  ['\uFEFF+++\n[params]\nx = 1\n+++\n', '\uFEFF+++\nbriefing = true\n[params]\nx = 1\n+++\n'],
  ['+++\n+++\nText.', '+++\nbriefing = true\n+++\nText.'],
  ['+++\nbriefing = false # why\n+++\n', '+++\nbriefing = true # why\n+++\n'],
  [
    '+++\nbriefing = "no"\n[a]\nbriefing = false\n+++\n',
    '+++\nbriefing = true\n[a]\nbriefing = false\n+++\n',
  ],
  ['+++\n[a]\nbriefing = false\n+++\n', '+++\nbriefing = true\n[a]\nbriefing = false\n+++\n'],
];

test('one edit makes a text a briefing and changes nothing else', () => {
  for (const [before, after] of sound) {
    assert.equal(marked(before), after, JSON.stringify(before));
    assert.ok(isBriefingText(after), JSON.stringify(after));
  }
});

test('a briefing is not changed', () => {
  for (const text of ['---\nbriefing: true\n---\n', '+++\nbriefing = true\n+++\n'])
    assert.equal(marked(text), text);
});

test('broken front matter is not changed but reported with its position', () => {
  for (const text of [
    '---\ntitle: [a\n---\n',
    '---\na: b\n c: d\n---\nText.',
    '---\ntitle: *none\n---\n',
    '---\na: 1\na: 2\n---\n',
  ]) {
    const mark = markAsBriefing(text);
    assert.ok('problem' in mark, text);
    assert.match(mark.problem.message, /front matter/i, text);
    assert.notEqual(mark.problem.position, undefined, text);
  }
});
