import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isWithin } from '../../project/paths.ts';
import { UsageError } from '../io.ts';
import { toSlashes } from '../paths.ts';
import { type Git, gitIn } from './git.ts';

/** The checkout that a project lies in. */
export interface Checkout {
  readonly git: Git;
  /** The path of a file relative to the top of the checkout; undefined outside it. */
  readonly pathOf: (file: string) => string | undefined;
}

/** The checkout around a folder. Throws {@link UsageError} where there is none, or its history is cut off. */
export async function checkoutAround(folder: string): Promise<Checkout> {
  const git = gitIn(folder);
  const top = (await git(['rev-parse', '--show-toplevel']))?.toString().replace(/\r?\n$/, '');
  if (top === undefined || top === '')
    throw new UsageError(
      `--since-cited needs the history of the project, and ${folder} is in no git checkout.`,
    );
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow?.toString().trim() === 'true') {
    throw new UsageError(
      '--since-cited needs the whole history, and this checkout is shallow: fetch it with "git fetch --unshallow" (in GitHub’s actions/checkout: fetch-depth: 0).',
    );
  }
  const root = realpathSync(top);
  return {
    // Paths are then relative to the top, wherever the project lies in it.
    git: gitIn(root),
    pathOf(file) {
      const real = realOf(resolve(folder, file));
      return isWithin(toSlashes(real), toSlashes(root)) ? toSlashes(relative(root, real)) : undefined;
    },
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
