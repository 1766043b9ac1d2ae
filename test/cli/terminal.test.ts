import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makePlace } from './helpers.ts';

// Names as in a stranger's archive: with a colour, a window title, a cleared line, a reversed direction, and a new line that a
// GitHub runner takes for a command.
const hostile = '\u001B[31m\u001B]0;t\u0007\u009B2K\u202E\n::error::x';
const place = makePlace(
  {
    [`sources/a${hostile}.txt`]: `The tanker ${hostile} left Zagreb on 4 March 2024.\n`,
    [`sources/b${hostile}.pdf`]: '%PDF-1.7\n',
    [`sources/c${hostile}.txt`]: 'A byte \0 that is none.\n',
    [`briefings/d${hostile}.md`]: `# Head\n\nThe mayor said “${hostile} left on 9 March” [@none${hostile}, ¶3].\n`,
    'briefings/plain.md': `# Head\n\nThe mayor \u001B[31m left Zagreb on 9 March 2023 [@none\u001B[31m, ¶3].\n`,
  },
  false,
);
after(() => place.remove());

// oxlint-disable-next-line no-control-regex -- these must not be printed
const obeyed = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/;

const commands: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'report'],
  ['check', '--format', 'sarif'],
  ['check', '--format', 'github'],
  ['check', `briefings/d${hostile}.md`],
  ['check', `missing${hostile}.md`],
  ['check', '--stdin-filename', `e${hostile}.md`],
  ['check', '--corpus', `missing${hostile}`],
  ['index'],
  ['index', '--format', 'json'],
  ['search', 'tanker'],
  ['complete', 'The tanker'],
  ['cite', 'The tanker left Zagreb'],
  ['passages', `sources/c${hostile}.txt`],
  ['claims', `briefings/d${hostile}.md`],
  [`bad${hostile}`],
];

for (const command of commands) {
  test(`sends no character that a terminal obeys: ${JSON.stringify(command)}`, async () => {
    const { out, err } = await place.briefing(command);
    assert.notEqual(out + err, '');
    assert.doesNotMatch(out, obeyed);
    assert.doesNotMatch(err, obeyed);
    if (command[0] === 'check' || command[0] === 'index') assert.doesNotMatch(out + err, /^::error::x/m);
  });
}

test('keeps its own colours around names that contain others', async () => {
  const { out } = await place.briefing(['check', '--color']);
  assert.ok(out.includes('\u001B[1mbriefings/d\\u001b[31m'));
});
