import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Shell, shells } from '../../src/cli/completion/shells.ts';
import { type Place, makePlace } from './helpers.ts';

const commands = [
  'check',
  'lock',
  'impact',
  'add',
  'passages',
  'read',
  'bibliography',
  'search',
  'complete',
  'cite',
  'locate',
  'sentences',
  'claims',
  'details',
  'index',
  'completion',
  'help',
];

describe('completion', () => {
  let place: Place;
  const scripts = new Map<Shell, string>();
  before(async () => {
    place = makePlace({ 'briefings/two words.md': '', 'briefings/x.md': '', 'baseline.json': '' }, false);
    for (const shell of shells) {
      const { code, out } = await place.briefing(['completion', shell]);
      assert.equal(code, 0);
      scripts.set(shell, out);
      writeFileSync(join(place.folder, `.${shell}`), out);
    }
  });
  after(() => place.remove());

  /** The completions that bash offers for the last of these words. */
  function inBash(words: readonly string[]): readonly string[] {
    const script = [
      'source ./.bash',
      'COMP_WORDS=("$@")',
      'COMP_CWORD=$(($# - 1))',
      '_briefing',
      '[ ${#COMPREPLY[@]} -eq 0 ] || printf "%s\\n" "${COMPREPLY[@]}"',
    ].join('\n');
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], {
      cwd: place.folder,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, ''], words.join(' '));
    return stdout.split('\n').filter((line) => line !== '');
  }

  const rows: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
    [['briefing', ''], commands],
    [
      ['briefing', 'c'],
      ['check', 'complete', 'cite', 'claims', 'completion'],
    ],
    [['briefing', '--q'], ['--quiet']],
    [
      ['briefing', '--quiet', 'lo'],
      ['locate', 'lock'],
    ],
    [['briefing', 'help', 'cl'], ['claims']],
    [
      ['briefing', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['briefing', 'check', '--fo'], ['--format']],
    [
      ['briefing', 'check', '--f'],
      ['--format', '--fail-on', '--fix'],
    ],
    [
      ['briefing', 'check', '--format', ''],
      ['text', 'json', 'report', 'sarif', 'github'],
    ],
    [
      ['briefing', 'search', '--format', ''],
      ['text', 'json'],
    ],
    [['briefing', 'check', '--format', 's'], ['sarif']],
    [
      ['briefing', 'check', '--format', '='],
      ['text', 'json', 'report', 'sarif', 'github'],
    ],
    [['briefing', 'check', '--format', '=', 'j'], ['json']],
    [['briefing', 'check', '--format=j'], ['--format=json']],
    [
      ['briefing', 'check', '--fail-on', ''],
      ['error', 'warning', 'information', 'hint', 'never'],
    ],
    [['briefing', '-q', 'check', '--fail-on', 'h'], ['hint']],
    [
      ['briefing', 'check', 'b'],
      ['baseline.json', 'briefings'],
    ],
    [
      ['briefing', 'check', 'briefings/'],
      ['briefings/two words.md', 'briefings/x.md'],
    ],
    [['briefing', 'check', '--baseline', 'base'], ['baseline.json']],
    [['briefing', 'check', '--corpus', 'b'], ['briefings']],
    [['briefing', 'check', '--', 'briefings/x'], ['briefings/x.md']],
    [['briefing', 'check', '--', '--f'], []],
    [['briefing', 'check', '--strict', 'bas'], ['baseline.json']],
    [['briefing', 'search', 'b'], []],
    [['briefing', 'search', '--limit', ''], []],
    [['briefing', 'polish', ''], []],
  ];

  test('bash completes commands, options and values', () => {
    for (const [words, offered] of rows)
      assert.deepEqual(inBash(words).toSorted(), [...offered].toSorted(), words.join(' '));
  });

  test('every shell offers every option of every command, with its choices', async () => {
    for (const command of commands.filter((name) => name !== 'help')) {
      const { out } = await place.briefing([command, '--help']);
      const flags = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
      assert.ok(flags.length >= 4, command);
      const offered = inBash(['briefing', command, '-']);
      for (const flag of flags) {
        assert.ok(offered.includes(flag), `bash: ${command} ${flag}`);
        const zsh = scripts.get('zsh')?.split(`\n                ${command})\n`)[1]?.split(';;')[0] ?? '';
        assert.ok(zsh.includes(flag), `zsh: ${command} ${flag}`);
        const fish = (scripts.get('fish') ?? '')
          .split('\n')
          .some(
            (line) =>
              line.includes(` -l ${flag.slice(2)} `) &&
              (!line.includes('-n ') || line.includes(`__fish_seen_subcommand_from ${command}'`)),
          );
        assert.ok(fish, `fish: ${command} ${flag}`);
      }
    }
    for (const shell of shells)
      for (const choices of ['error warning information hint never', 'text json report sarif github'])
        assert.ok(scripts.get(shell)?.includes(choices), `${shell}: ${choices}`);
  });

  test('the scripts for zsh and fish close all quotes and brackets', (context) => {
    // Descriptions contain colons, brackets and quotes; nothing else is special between single quotes.
    for (const shell of ['zsh', 'fish'] as const) {
      const script = scripts.get(shell) ?? '';
      for (const line of script.split('\n')) {
        const bare = line.replaceAll(shell === 'fish' ? /'(?:\\.|[^'\\])*'/g : /'[^']*'|\\'/g, '');
        assert.doesNotMatch(bare, /'/, line);
      }
      const { error, status, stderr } = spawnSync(shell, ['-n', join(place.folder, `.${shell}`)], {
        encoding: 'utf8',
      });
      if (error === undefined) assert.equal(status, 0, stderr);
      else context.diagnostic(`${shell} is not installed: its script was not run`);
    }
    const zsh = scripts.get('zsh') ?? '';
    // Without quoted text, and without the patterns of `case`, which end with a bracket.
    const code = zsh.replaceAll(/'[^']*'|\\'/g, '').replaceAll(/^ +[a-z]+\)/gm, '');
    assert.match(zsh, /^#compdef briefing\n/);
    for (const [open, close] of ['()', '{}'].map((pair) => pair.split('')))
      assert.equal(code.split(open ?? '').length, code.split(close ?? '').length, `${open}${close}`);
    assert.match(scripts.get('fish') ?? '', /^complete -c briefing -f$/m);
  });

  test('an unknown or missing shell is refused with the choices', async () => {
    for (const [args, message] of [
      [['completion', 'tcsh'], /Allowed choices are bash, zsh, fish/],
      [['completion'], /missing required argument 'shell'/],
    ] as const) {
      const { code, out, err } = await place.briefing(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
    }
  });
});
