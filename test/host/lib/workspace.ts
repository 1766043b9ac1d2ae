// Workspaces for tests: each test gets a copy of the sample.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from './paths.ts';

/** A folder for one test alone. */
export interface TestWorkspace {
  /** Absolute path of the folder: `briefings/*.md`, `seeds/*`. */
  readonly folder: string;
  remove(): void;
}

/** Copies the sample workspace (the sample's files and `seeds/`) to a folder, which need not exist. */
export function copySampleWorkspace(folder: string): void {
  const sample = join(projectFolder, 'media', 'sample');
  if (existsSync(sample)) cpSync(sample, folder, { recursive: true });
  cpSync(join(projectFolder, 'seeds'), join(folder, 'seeds'), { recursive: true });
  mkdirSync(join(folder, 'briefings'), { recursive: true });
}

/**
 * A fresh copy of the sample workspace in a temporary folder, with further files by relative path; without the sample, only those
 * files.
 */
export function makeWorkspace(files: Readonly<Record<string, string>> = {}, sample = true): TestWorkspace {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-workspace-'));
  if (sample) copySampleWorkspace(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
