import { relative } from 'node:path';
import { parseBriefing } from '../../briefing/parse.ts';
import { openLedger } from '../../check/ledger.ts';
import type { CheckOptions } from '../../check/outcome.ts';
import { type LockedBriefing, lockBriefing } from '../../evidence/lock/lock-briefing.ts';
import { type Lock, type LockEntry, lockFileName } from '../../project/lock.ts';
import type { LocalIndex } from '../../store/local-index.ts';
import { countOf } from '../../text/counts.ts';
import { briefingToCheck } from '../file-roles.ts';
import { decodeText } from '../files.ts';
import { type ExitCode, UsageError } from '../io.ts';
import { readLock, saveLock } from '../lock-file.ts';
import { toSlashes } from '../paths.ts';
import { type CliProject, emptyCorpus, findProject } from '../project.ts';
import { withIndex } from '../with-index.ts';
import { briefingsFor } from './check-files.ts';
import type { CommonOptions, Setting } from './options.ts';

/** Options of `briefing lock`. */
export interface LockOptions extends CommonOptions {
  /** Whether passages that have changed are locked as they are now. */
  readonly accept?: boolean;
}

/** What became of one briefing. */
interface LockedFile {
  readonly file: string;
  readonly passages: number;
  /** Citations that keep what was locked, because their passages have changed or moved. */
  readonly left: number;
  /** Citations that name no passage. */
  readonly placeless: number;
  /** Citations that keep what was locked, because their source has no text here. */
  readonly textless: number;
}

/**
 * `briefing lock [FILES…]`: writes down what the passages say that the briefings cite, in `briefing.lock.json`. Without files the lock
 * then has the briefings of the project and no others.
 */
export async function lockCommand(
  files: readonly string[],
  options: LockOptions,
  { io, open, quiet }: Setting,
): Promise<ExitCode> {
  const project = findProject(io, options.corpus);
  const { lock: before = new Map(), problem } = readLock(project, io.cwd);
  if (problem !== undefined) throw new UsageError(problem);
  const { briefings, obstacles } = await briefingsFor(files, {}, project, io);
  for (const { message } of obstacles) io.err(`${message}\n`);
  if (briefings.length === 0) return 2;
  const rows: LockedFile[] = [];
  // What cannot be read keeps its entries.
  const entries = new Map<string, LockEntry>(files.length > 0 || obstacles.length > 0 ? before : []);
  await withIndex(
    project,
    io,
    open,
    async (index) => {
      const { sources, unread } = index.status();
      if (sources === 0) throw new UsageError(emptyCorpus(project, unread));
      for (const file of briefings) {
        const path = toSlashes(relative(project.root, file.path));
        const text = decodeText(file, file.bytes, briefingToCheck, (message) => io.err(message));
        const locked = await lockOne(text, path, before, project, index, options.accept === true);
        for (const name of entries.keys()) if (name.startsWith(`${path} @`)) entries.delete(name);
        for (const [name, entry] of locked.entries) entries.set(name, entry);
        const { left, placeless, textless } = locked;
        rows.push({ file: file.name, passages: locked.entries.size, left, placeless, textless });
      }
    },
    { byHand: options.corpus.length > 0 },
  );
  saveLock(project, io.cwd, entries);
  if (options.format === 'json') io.out(`${JSON.stringify(rows, undefined, 2)}\n`);
  else for (const line of summary(rows, quiet)) io.out(`${line}\n`);
  return obstacles.length === 0 ? 0 : 2;
}

function lockOne(
  text: string,
  path: string,
  lock: Lock,
  { config }: CliProject,
  index: LocalIndex,
  accept: boolean,
): Promise<LockedBriefing> {
  const options: CheckOptions = { scope: config.citationScope, levels: config.rules, path, lock };
  const { signal } = new AbortController();
  const briefing = parseBriefing(text);
  return openLedger(briefing, index, options, signal).then(({ context }) =>
    lockBriefing(briefing, context, { accept }, signal),
  );
}

function summary(rows: readonly LockedFile[], quiet: boolean): readonly string[] {
  const sum = (what: 'passages' | 'left' | 'placeless' | 'textless'): number =>
    rows.reduce((total, row) => total + row[what], 0);
  const [passages, left, placeless] = [sum('passages'), sum('left'), sum('placeless')];
  const textless = sum('textless');
  const lines: string[] = [];
  if (!quiet) {
    const where = `of ${countOf(rows.length, 'briefing')} in ${lockFileName}`;
    lines.push(`Locked ${countOf(passages, 'cited passage')} ${where}. Commit it.`);
  }
  if (left > 0) {
    const are = left === 1 ? 'keeps' : 'keep';
    lines.push(
      `${countOf(left, 'citation')} ${are} what was locked, because the source has changed: "briefing check" shows it, "briefing lock --accept" accepts the new words.`,
    );
  }
  if (textless > 0) {
    const keep = textless === 1 ? 'keeps' : 'keep';
    lines.push(`${countOf(textless, 'citation')} ${keep} what was locked: the source has no text here.`);
  }
  if (placeless > 0) lines.push(`Not locked: ${countOf(placeless, 'citation')} of no passage that is there.`);
  return lines;
}
