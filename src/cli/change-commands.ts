import type { Command } from 'commander';
import { impactCommand } from './commands/impact.ts';
import { lockCommand } from './commands/lock.ts';
import type { Setting } from './commands/options.ts';
import type { ExitCode } from './io.ts';

/** Adds the commands about sources that change. */
export function addChangeCommands(
  command: (usage: string, description: string) => Command,
  setting: () => Setting,
  end: (code: ExitCode) => void,
): void {
  command('lock [files...]', 'write down what cited passages say, in briefing.lock.json')
    .option('--accept', 'lock passages that have changed as they are now')
    .action(async (files, options) => end(await lockCommand(files, options, setting())));
  command('impact <key> [place]', 'list the sentences that rest on a source, or on a passage of it').action(
    async (key: string, place: string | undefined, options) =>
      end(await impactCommand(key, place, options, setting())),
  );
}
