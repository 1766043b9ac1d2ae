import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultConfig, projectFileName } from '../../src/project/config.ts';
import { parseConfig } from '../../src/project/parse-config.ts';
import type { CheckOptions } from '../../src/check/outcome.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { openHere } from '../store/project-folder.ts';
import { lockOf } from './lock-of.ts';
import type { Example } from './pages.ts';

/** Projects in a temporary folder, each with its index; examples with the same sources share one. */
export class Projects {
  readonly #folder = mkdtempSync(join(tmpdir(), 'briefing-rules-'));
  readonly #indexes = new Map<string, Promise<LocalIndex>>();

  /** The index of the example's sources, complete, and the options that its project file asks for. */
  async open(example: Pick<Example, 'files' | 'path'> & Partial<Example>): Promise<{
    readonly store: LocalIndex;
    readonly options: CheckOptions;
  }> {
    const { files, path } = example;
    const { [projectFileName]: configText = '{}', ...sources } = files;
    const { config, problems } = parseConfig(configText);
    if (problems.length > 0) throw new Error(`${projectFileName}: ${problems[0]?.message}`);
    const { citationScope: scope, rules: levels } = { ...defaultConfig, ...config };
    const id = JSON.stringify(sources);
    const index = this.#indexes.get(id) ?? this.#build(sources);
    this.#indexes.set(id, index);
    const lock = await lockOf(example);
    return { store: await index, options: { scope, levels, path, ...(lock === undefined ? {} : { lock }) } };
  }

  async dispose(): Promise<void> {
    for (const index of this.#indexes.values()) await (await index).dispose();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #build(sources: Readonly<Record<string, string>>): Promise<LocalIndex> {
    const root = join(this.#folder, String(this.#indexes.size));
    for (const [path, text] of Object.entries(sources)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { files, exclude } = defaultConfig;
    const index = openHere({ root, sources: ['sources'], files, exclude, storage: join(root, '.index') });
    await index.settled();
    return index;
  }
}
