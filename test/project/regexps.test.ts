import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { expressionsOf, parseExpressions, parseVerdicts, writtenExpressions } from './regexps.ts';
import type { Expression } from './regexps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Expressions that may take more than linear time, each with what keeps its texts short. Exact both ways: an expression that was removed
 * or became linear must be removed here too.
 */
const bounded: readonly { readonly source: string; readonly flags: string; readonly bound: string }[] = [
  {
    source: '(?:[”"’\'»“‘)\\]}*_~`]|\\[\\^[^\\]\\s]+\\])+$',
    flags: 'u',
    bound: 'rules/place-citation.ts gives it the last 1,000 characters of a sentence',
  },
  {
    source: String.raw`(?:(?<!\p{L})\p{L}\.(?:\p{L}\.)+|(?<!\p{L})(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|etc|al|approx)\.)$`,
    flags: 'iu',
    bound: 'rules/place-citation.ts gives it the last 40 characters of a sentence',
  },
  {
    source: String.raw`(?:-?@[^\s[\]]*[ \t]*)?\[[^[\]]*$`,
    flags: 'u',
    bound: 'features/citation-at.ts gives it the 2,000 characters before the cursor',
  },
  {
    source: String.raw`-?@[^\s[\]]*$`,
    flags: 'u',
    bound: 'features/citation-at.ts gives it the 2,000 characters before the cursor',
  },
  {
    source: String.raw`^(.*\d\s*[-–,]\s*)?\D*(\d*)$`,
    flags: 'u',
    bound: 'features/citation-at.ts gives it a locator of at most 200 characters',
  },
];

/**
 * Hashes of expressions that recheck found safe, one per line, so that a run analyses only new ones. `UPDATE=1 npx node --test
 * test/project/regexps.test.ts` adds new ones and drops old ones; without the file every expression is analysed, which takes minutes.
 */
const checkedFile = fileURLToPath(new URL('regexps.checked.txt', import.meta.url));
const isUpdate = process.env['UPDATE'] === '1';

const written = writtenExpressions(root, 'src');
let made: readonly Expression[] = [];

before(async () => {
  made = parseExpressions(await run('collect-regexps.ts', ''));
});

test('every regular expression that is built at run time is seen', () => {
  assert.deepEqual(written.hidden, [], 'RegExp is used in a way that shows no expression');
  const seen = new Set(made.map(({ at }) => at));
  const unseen = written.made.filter((at) => !seen.has(at));
  assert.deepEqual(
    unseen,
    [],
    'These are not made when their module is loaded: make them constants of a module',
  );
  assert.ok(written.literals.length > 500 && made.length > 100, 'The collectors find what is there');
});

test('no regular expression takes more than linear time', { timeout: 900_000 }, async () => {
  const all = distinct([...written.literals, ...made]);
  const known = new Set(hashesOf(checkedFile));
  const open = all.filter((expression) => !known.has(hashOf(expression)));
  const verdicts = parseVerdicts(
    open.length === 0 ? '[]' : await run('check-regexps.ts', JSON.stringify(open)),
  );
  assert.equal(verdicts.length, open.length, 'Each has a verdict');

  const wrong = open.flatMap((expression, index) => {
    const verdict = verdicts[index] ?? { status: 'unknown', why: 'nothing was answered' };
    if (verdict.status === 'safe') return isBounded(expression) ? [`${shown(expression)} is linear now`] : [];
    if (verdict.status === 'vulnerable' && isBounded(expression)) return [];
    return [`${shown(expression)} ${verdict.status}: ${verdict.why}`];
  });
  if (isUpdate) {
    const safe = all.filter(
      (one) => known.has(hashOf(one)) || verdicts[open.indexOf(one)]?.status === 'safe',
    );
    writeFileSync(checkedFile, `${safe.map(hashOf).toSorted().join('\n')}\n`);
  }
  assert.deepEqual(wrong, []);
  for (const entry of bounded) {
    const found = all.find(({ source, flags }) => source === entry.source && flags === entry.flags);
    assert.ok(found !== undefined, `/${entry.source}/${entry.flags} is listed and no longer there`);
    assert.ok(!known.has(hashOf(found)), `/${entry.source}/${entry.flags} is listed and has been found safe`);
  }
});

/** Stretches that are repeated to make hostile texts: common characters, and openings that are never closed. */
const pumps = [
  'a¦A¦0¦É¦ ¦\t¦\n¦\u2028¦.¦,¦-¦_¦/¦"¦“¦‘¦–¦@¦[¦]¦(¦{¦<¦>¦#¦*¦`¦:¦|¦!¦<!--¦</¦[@a¦@{¦](¦- ',
  "a ¦a.¦A. ¦A b, ¦1,¦1.0¦1 a¦ .¦. ¦> ¦“a¦a-¦a'¦!a ¦\r\n¦the ",
].flatMap((row) => row.split('¦'));

test('no regular expression takes long in the engine itself', { timeout: 300_000 }, () => {
  const slow: string[] = [];
  const matchers = distinct([...written.literals, ...made])
    .filter((expression) => !isBounded(expression))
    .map(({ source, flags }) => new RegExp(source, flags));
  for (const pump of pumps) {
    const hostile = pump.repeat(Math.ceil(10_000 / pump.length));
    for (const matcher of matchers)
      if (isSlowOn(matcher, hostile)) slow.push(`${String(matcher)} on ${JSON.stringify(pump)}`);
  }
  assert.deepEqual(slow, []);
});

test('the tests above can fail', async () => {
  assert.ok(isSlowOn(/a+$/, 'a'.repeat(12_000)));
  assert.ok(!isSlowOn(/(?<one>a)/g, 'a'.repeat(40_000)));
  const {
    literals,
    made: calls,
    hidden,
  } = expressionsOf(
    'a.ts',
    [
      'const a = /(?:a|aa)+$/u;',
      'const b = new RegExp(`${a.source}b`);',
      'const C = RegExp;',
      "'x'.match('a+$');",
      'function f(x: RegExp): x is RegExp { return true; }',
    ].join('\n'),
  );
  assert.deepEqual(literals, [{ source: '(?:a|aa)+$', flags: 'u', at: 'a.ts:1:11' }]);
  assert.deepEqual(calls, ['a.ts:2:11']);
  assert.deepEqual(hidden, ['a.ts:3:11', 'a.ts:4:1']);
  const samples: readonly Expression[] = [
    { source: '(?:a|aa)+$', flags: 'u', at: '' },
    { source: '\\s+$', flags: '', at: '' },
    { source: '(?<!\\s)\\s+$', flags: '', at: '' },
    { source: '^a+b', flags: '', at: '' },
  ];
  const verdicts = parseVerdicts(await run('check-regexps.ts', JSON.stringify(samples)));
  assert.deepEqual(
    verdicts.map(({ status }) => status),
    ['vulnerable', 'vulnerable', 'safe', 'safe'],
  );
});

function isBounded(expression: Expression): boolean {
  return bounded.some(({ source, flags }) => source === expression.source && flags === expression.flags);
}

/**
 * Whether a text takes long and one of twice its length more than three times as long. Quadratic time gives four, linear two, however busy
 * the machine is: both are measured in turn, so that what slows one slows the other.
 */
function isSlowOn(matcher: RegExp, hostile: string): boolean {
  if (millisecondsOf(matcher, hostile) <= 30) return false;
  const times = Array.from({ length: 4 }, () => ({
    single: millisecondsOf(matcher, hostile),
    double: millisecondsOf(matcher, hostile + hostile),
  }));
  const single = Math.min(...times.map((time) => time.single));
  const double = Math.min(...times.map((time) => time.double));
  return double > Math.max(30, 3 * single);
}

/** CPU time of this thread. The character at the end matches nothing that a text repeats. */
function millisecondsOf(matcher: RegExp, hostile: string): number {
  const closed = `${hostile}\u0000`;
  matcher.lastIndex = 0;
  const start = process.threadCpuUsage();
  if (matcher.global) closed.replace(matcher, '');
  else matcher.test(closed);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function distinct(expressions: readonly Expression[]): readonly Expression[] {
  const byText = new Map<string, Expression>();
  for (const one of expressions) {
    const key = `${one.flags}/${one.source}`;
    if (!byText.has(key)) byText.set(key, one);
  }
  return [...byText.values()];
}

function hashOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 24);
}

function hashesOf(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function shown({ source, flags, at }: Expression): string {
  return `${at} /${source.length > 200 ? `${source.slice(0, 200)}…` : source}/${flags}`;
}

/** The output of a script beside this file for `input`. Throws with its errors where it fails. */
async function run(script: string, input: string): Promise<string> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))]);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [printed, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${script} ended with ${code}: ${errors}`);
  return printed;
}
