import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Place, makePlace } from './helpers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tested part of an action. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
}

describe('the repository’s action and hook', () => {
  let place: Place;
  before(() => {
    place = makePlace({
      'briefings/two words.md': 'Iran was not asked to the Paris conference of September 15.\n',
      'briefings/off.md':
        '<!-- briefing-configure-file { "same-report": "off" } -->\n\nWe assess that this will last.\n',
      'briefings/sound.md': 'Iran was not invited to Paris on September 15 [@coalition-of-one, ¶12].\n',
    });
  });
  after(() => place.remove());

  const action: Action = parse(readFileSync(join(root, '.github/actions/check/action.yml'), 'utf8'));
  const step = action.runs.steps.find(({ name }) => name === 'Check');

  /** Runs the step as a runner does: with its inputs in the environment and its script passed to bash. */
  function runStep(given: Readonly<Record<string, string>>): {
    readonly code: number | null;
    readonly out: string;
  } {
    const inputs = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
      return [name, given[input] ?? action.inputs[input]?.default ?? assert.fail(`no input ${input}`)];
    });
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 99'], {
      cwd: place.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...Object.fromEntries(inputs),
        GITHUB_ACTION_PATH: join(root, '.github/actions/check'),
        GITHUB_WORKSPACE: place.folder,
      },
    });
    return { code: status, out: stdout + stderr };
  }

  test('the action annotates findings and fails', () => {
    const { code, out } = runStep({});
    assert.equal(code, 1, out);
    assert.match(out, /^::warning file=briefings\/two words\.md,line=1,/m);
  });

  test('the action passes for sound files and against a baseline, which it can write', () => {
    assert.equal(runStep({ files: 'briefings/sound.md\n' }).code, 0);
    const written = runStep({ files: 'briefings/two words.md\nbriefings/sound.md', sarif: 'all.sarif' });
    assert.equal(written.code, 1, written.out);
    assert.ok(existsSync(join(place.folder, 'all.sarif')));
    const again = runStep({ baseline: 'all.sarif', corpus: 'seeds' });
    assert.equal(again.code, 0, again.out);
  });

  test('the action reports what fails and what was not checked', () => {
    assert.equal(runStep({ files: 'briefings/two words.md', 'fail-on': 'error' }).code, 0);
    assert.equal(runStep({ files: 'briefings/sound.md', strict: 'true' }).code, 0);
    const off = runStep({ files: 'briefings/off.md' });
    assert.equal(off.code, 0);
    assert.match(off.out, /^::notice title=Not looked at::Rules off: same-report\./m);
    const nothing = runStep({ 'fail-on': 'never', corpus: 'briefings' });
    assert.equal(nothing.code, 2);
    assert.match(nothing.out, /^::error title=Not checked::The corpus is empty: /m);
  });

  test('the hook checks all briefings, and takes options', () => {
    const hooks: readonly Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const [hook] = hooks;
    assert.deepEqual([hook?.id, hook?.language], ['briefing-check', 'script']);
    const runHook = (...args: readonly string[]) =>
      spawnSync(join(root, hook?.entry ?? ''), args, { cwd: place.folder, encoding: 'utf8' });
    const all = runHook();
    assert.equal(all.status, 1, all.stderr);
    assert.match(all.stdout, /two words\.md:1:1 warning/);
    const sound = runHook('briefings/sound.md');
    assert.equal(sound.status, 0, sound.stderr);
    assert.equal(runHook('--quiet', '--fail-on', 'error').status, 0);
    for (const file of ['briefings/x.md', 'seeds/port.txt', 'seeds/references.json'])
      assert.match(file, new RegExp(hook?.files ?? ''));
  });
});
