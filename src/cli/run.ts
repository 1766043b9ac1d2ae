import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { completeLimit } from '../tools/complete.ts';
import { citeLimit, searchLimit } from '../tools/search.ts';
import { addChangeCommands } from './change-commands.ts';
import { checkCommand, checkFormats } from './commands/check.ts';
import { claimsCommand } from './commands/claims.ts';
import { cleanIndexCommand } from './commands/clean-index.ts';
import { completeCommand } from './commands/complete.ts';
import { completionCommand } from './commands/completion.ts';
import { detailsCommand } from './commands/details.ts';
import { indexCommand } from './commands/index-sources.ts';
import type { About, Disk, Setting } from './commands/options.ts';
import { locateCommand } from './commands/locate.ts';
import { citeCommand, searchCommand } from './commands/search.ts';
import { sentencesCommand } from './commands/sentences.ts';
import { shells } from './completion/shells.ts';
import { defaultFailLevel, failLevels } from './exit-code.ts';
import { type ExitCode, type Io, safeIo, UsageError } from './io.ts';
import { addSourceCommands } from './source-commands.ts';
import { visibleLine } from '../text/visible.ts';

/**
 * Runs one command line (`args` without the program's name) and returns its exit code. Never throws: trouble that the user can fix
 * is reported in one line, anything else with its stack, and both end with 2.
 */
export async function run(
  args: readonly string[],
  outside: Io,
  { open, tidy, startPool, adding, askZotero }: Indexes,
  disk: Disk,
  about: About,
): Promise<ExitCode> {
  const io = safeIo(outside);
  const ended: { code: ExitCode } = { code: 0 };
  try {
    await program({ io, open, tidy, startPool, adding, askZotero, disk, about, quiet: false }, (code) => {
      ended.code = code;
    }).parseAsync([...args], { from: 'user' });
    return ended.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const text =
      error instanceof UsageError
        ? visibleLine(error.message)
        : error instanceof Error
          ? error.stack
          : String(error);
    io.err(`briefing: ${text}\n`);
    return 2;
  }
}

/** What opens indexes and reads files, as a platform provides it. */
export type Indexes = Pick<Setting, 'open' | 'tidy' | 'startPool' | 'adding' | 'askZotero'>;

/** Options that every command takes, before or after its name. */
interface EverywhereOptions {
  readonly quiet?: boolean;
  readonly color?: boolean;
}

function program(given: Setting, end: (code: ExitCode) => void): Command {
  const { io } = given;
  const briefing = new Command('briefing')
    .description('Ties every quotation, figure and claim of a Markdown briefing to the passage it rests on.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .version(given.about.version)
    .showHelpAfterError('(see briefing --help)')
    .configureHelp({ showGlobalOptions: true })
    .option('-q, --quiet', 'print only findings, errors and what was not checked')
    .option('--color', 'use colours (also: FORCE_COLOR)')
    .option('--no-color', 'use no colours (also: NO_COLOR)')
    .addHelpText('after', exitCodes);
  // Evaluated when a command runs, after the command line has been parsed.
  const setting = (): Setting => {
    const { quiet = false, color = io.colour }: EverywhereOptions = briefing.opts();
    return { ...given, quiet, io: { ...io, colour: color, terminal: io.terminal && !quiet } };
  };

  const command = (usage: string, description: string, formats = ['text', 'json']): Command =>
    briefing
      .command(usage)
      .description(description)
      .addOption(
        new Option('--corpus <dir>', 'folder of sources instead of the project’s; repeatable')
          .default([])
          .argParser(append),
      )
      .addOption(new Option('--format <format>', 'how to print').choices(formats).default('text'));
  const perLine = '--jsonl';
  const perLineHelp = 'read one JSON object per line on standard input and answer each with one';
  const limited = (made: Command, limit: number): Command =>
    made
      .option(perLine, perLineHelp)
      .addOption(new Option('--limit <n>', 'maximum number of answers').default(limit).argParser(count));

  command(
    'check [files...]',
    'report claims without a citation and citations that their sources do not bear out',
    checkFormats,
  )
    .option('--output <file>', 'write the report there instead of to standard output')
    .option('--baseline <file>', 'an earlier report (json, report or sarif): report only new findings')
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding that ends with exit code 1')
        .choices(failLevels)
        .default(defaultFailLevel),
    )
    .option('--strict', 'end with exit code 2 for unread files and cited keys without a text')
    .option('--fix', 'make the fixes that cannot change what a briefing says')
    .option('--since-cited', 'compare cited passages with what git says they said when they were cited')
    .option('--stdin-filename <file>', 'read one briefing from standard input under this name')
    .addHelpText('after', exitCodes)
    .action(async (files, options) => end(await checkCommand(files, options, setting())));
  addChangeCommands(command, setting, end);
  addSourceCommands(command, setting, end);
  limited(
    command('search [query...]', 'find passages: words, "exact phrase", source:key'),
    searchLimit,
  ).action(async (query: readonly string[], options) =>
    end(await searchCommand(joined(query), options, setting())),
  );
  limited(command('complete [text...]', 'show how a quotation continues'), completeLimit).action(
    async (text: readonly string[], options) => end(await completeCommand(joined(text), options, setting())),
  );
  limited(command('cite [sentence...]', 'find the passages that best support a sentence'), citeLimit).action(
    async (sentence: readonly string[], options) =>
      end(await citeCommand(joined(sentence), options, setting())),
  );
  command('locate [quote...]', 'find where the words of a quotation come from')
    .option(perLine, perLineHelp)
    .option('--key <key>', 'the source they should be in')
    .addOption(new Option('--number <n>', 'the passage they should be in').argParser(count))
    .action(async (quote: readonly string[], options) =>
      end(await locateCommand(joined(quote), options, setting())),
    );
  command('sentences [files...]', 'cut plain text into sentences')
    .option(perLine, perLineHelp)
    .action(async (files, options) => end(await sentencesCommand(files, options, setting())));
  command('claims [files...]', 'list the sentences of a briefing and which of them are claims')
    .option(perLine, perLineHelp)
    .action(async (files, options) => end(await claimsCommand(files, options, setting())));
  command('details', 'list the figures, dates and names of a claim that no passage contains')
    .option('--claim <text>', 'the claim')
    .addOption(new Option('--passage <text>', 'a passage it cites; repeatable').default([]).argParser(append))
    .option(perLine, perLineHelp)
    .action(async (options) => end(await detailsCommand(options, setting())));
  command('index', 'build or refresh the index of the sources')
    .option('--rebuild', 'read every source again')
    .addOption(
      new Option('--clean', 'remove index files of deleted projects and older versions').conflicts('rebuild'),
    )
    .action(async (options) =>
      end(await (options.clean === true ? cleanIndexCommand : indexCommand)(options, setting())),
    );
  briefing
    .command('completion')
    .description('print a script that completes the commands and options of briefing in a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', completionHelp)
    .action((shell) => end(completionCommand(shell, briefing, setting())));
  return briefing;
}

const exitCodes = `
Exit codes of check:
  0  no finding at or above --fail-on (error, warning, information, hint or never; by default warning)
  1  a finding at or above it
  2  not everything could be checked: no briefing, all rules off, a missing corpus folder, a rule or the index
     failed, reading a source was stopped; with --strict also unread files and keys without a text
Other commands end with 0, or with 2 when they could not answer; details ends with 1 when a detail is missing.`;

const completionHelp = `
For this session:         for all sessions:
  bash  source <(briefing completion bash)      add that line to ~/.bashrc
  zsh   source <(briefing completion zsh)       briefing completion zsh > "\${fpath[1]}/_briefing"
  fish  briefing completion fish | source       briefing completion fish > ~/.config/fish/completions/briefing.fish`;

/** Joins words that the shell split because they were not quoted. */
function joined(given: readonly string[]): string | undefined {
  return given.length === 0 ? undefined : given.join(' ');
}

function append(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return number;
}
