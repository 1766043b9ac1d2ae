import type { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { bibliographyCommand } from './commands/bibliography.ts';
import type { Setting } from './commands/options.ts';
import { passagesCommand } from './commands/passages.ts';
import { readCommand } from './commands/read.ts';
import type { ExitCode } from './io.ts';

/** Adds the commands about sources themselves. */
export function addSourceCommands(
  command: (usage: string, description: string) => Command,
  setting: () => Setting,
  end: (code: ExitCode) => void,
): void {
  command('add <addresses...>', 'bring sources in: what web addresses give, or copies of files').action(
    async (from, options) => end(await addCommand(from, options, setting())),
  );
  command('passages <files...>', 'show how sources are cut into passages').action(async (files, options) =>
    end(await passagesCommand(files, options, setting())),
  );
  command('read <files...>', 'show what the readers make of files, without a project')
    .option('--jsonl', 'print one JSON object per line')
    .action(async (files, options) => end(await readCommand(files, options, setting())));
  command(
    'bibliography',
    'list the entries that the bibliography lacks, from what the sources say of themselves',
  )
    .option('--write', 'add them to references.json')
    .option('--zotero', 'also those of cited keys that the Zotero on this machine has')
    .action(async (options) => end(await bibliographyCommand(options, setting())));
}
