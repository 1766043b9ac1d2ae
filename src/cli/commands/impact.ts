import { relative } from 'node:path';
import type { CheckOptions } from '../../check/outcome.ts';
import { numbersNamed, type RestingSentence, restingSentences } from '../../tools/impact.ts';
import { briefingToCheck } from '../file-roles.ts';
import { decodeText } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { toSlashes } from '../paths.ts';
import { findProject } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { briefingsFor } from './check-files.ts';
import { type CommonOptions, printRows, type Setting } from './options.ts';

/** A sentence with its briefing as it is printed. */
interface ImpactRow extends RestingSentence {
  readonly file: string;
}

/** `briefing impact KEY [PLACE]`: every sentence of all briefings of the project that rests on a source, or on a passage of it. */
export async function impactCommand(
  key: string,
  place: string | undefined,
  options: CommonOptions,
  { io, open }: Setting,
): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  const { briefings, obstacles } = await briefingsFor([], {}, project, io);
  for (const { message } of obstacles) io.err(`${message}\n`);
  const rows = await withIndex(
    project,
    io,
    open,
    async (index) => {
      const source = await index.source(key.replace(/^@?\{?([^{}]*)\}?$/, '$1'));
      if (source === undefined) throw new UsageError(`No source has the key ${key}.`);
      const numbers = place === undefined ? undefined : await numbersNamed(place, source, index);
      if (place !== undefined && numbers === undefined)
        throw new UsageError(`${source.key} has no ${place}: name a passage as a citation does, ¶4 or p. 3.`);
      const { citationScope: scope, rules: levels } = project.config;
      const found: ImpactRow[] = [];
      for (const file of briefings) {
        const text = decodeText(file, file.bytes, briefingToCheck, (message) => io.err(message));
        const path = toSlashes(relative(project.root, file.path));
        const asked: CheckOptions = { scope, levels, path };
        const { signal } = new AbortController();
        for (const row of await restingSentences(text, source, numbers, index, asked, signal))
          found.push({ file: file.name, ...row });
      }
      return found;
    },
    { byHand: options.corpus.length > 0 },
  );
  printRows(
    io,
    options.format,
    rows,
    ({ file, line, column, text, place: on }) =>
      `${file}:${line}:${column}: ${text}${on === '' ? '' : ` (${on})`}`,
  );
  return obstacles.length === 0 ? 0 : 2;
}
