import type { Argument, Command, Option } from 'commander';

/** The value of an option or argument. A shell cannot complete a `text`. */
export type Value =
  | { readonly kind: 'file' | 'folder' | 'text' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** One option: `-q, --quiet`. */
export interface OptionGrammar {
  /** As written, the short form first. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly value?: Value;
  /** Whether the option may be repeated. */
  readonly repeatable: boolean;
}

/** What may follow the name of a command, or of the program. */
export interface Grammar {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionGrammar[];
  readonly argument?: Value;
  readonly commands: readonly Grammar[];
}

/** What a shell needs to know about a program, read from its commander definition without hidden commands and options. */
export function grammarOf(command: Command): Grammar {
  return grammarAmong(command, []);
}

/** `siblings` are the commands that commander's built-in `help [command]` takes. */
function grammarAmong(command: Command, siblings: readonly string[]): Grammar {
  const help = command.createHelp();
  const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
  const [argument] = command.registeredArguments;
  const inner = help.visibleCommands(command);
  const names = inner.map((each) => each.name());
  return {
    name: command.name(),
    description: help.subcommandDescription(command),
    options: options.map(optionGrammar),
    ...(argument === undefined ? {} : { argument: argumentValue(argument, siblings) }),
    commands: inner.map((each) => grammarAmong(each, names)),
  };
}

function optionGrammar(option: Option): OptionGrammar {
  const { short, long, description, flags, argChoices, defaultValue } = option;
  const takesValue = option.required || option.optional;
  const placeholder = /[<[]([^>\].]+)/.exec(flags)?.[1] ?? '';
  return {
    flags: [short, long].filter((flag) => flag !== undefined && flag !== null),
    description,
    ...(takesValue ? { value: valueOf(placeholder, argChoices) } : {}),
    repeatable: option.variadic || Array.isArray(defaultValue),
  };
}

function argumentValue(argument: Argument, siblings: readonly string[]): Value {
  if (argument.name() === 'command') return { kind: 'choice', choices: siblings };
  return valueOf(argument.name(), argument.argChoices);
}

/** The kind of a value, from its name in the help: `--output <file>`, `--corpus <dir>`, `[files...]`. */
function valueOf(placeholder: string, choices: readonly string[] | undefined): Value {
  if (choices !== undefined) return { kind: 'choice', choices };
  if (placeholder === 'file' || placeholder === 'files') return { kind: 'file' };
  return { kind: placeholder === 'dir' ? 'folder' : 'text' };
}
