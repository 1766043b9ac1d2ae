import type { Grammar, OptionGrammar, Value } from './grammar.ts';

/** A completion script for fish: a `complete` command for each command, option and argument. */
export function fishCompletion(program: Grammar): string {
  const { name, options, commands } = program;
  const everywhere = new Set(options.flatMap(({ flags }) => flags));
  const lines = [
    `# fish completion for ${name}`,
    // No file names except where a file is wanted.
    complete('-f'),
    ...options.map((option) => complete(...optionWords(option))),
  ];
  for (const command of commands) {
    const seen = ['-n', quote(`__fish_seen_subcommand_from ${command.name}`)];
    const specific = command.options.filter(({ flags }) => flags.some((flag) => !everywhere.has(flag)));
    lines.push(
      complete('-n', '__fish_use_subcommand', '-a', quote(command.name), '-d', quote(command.description)),
      ...specific.map((option) => complete(...seen, ...optionWords(option))),
    );
    const operand = command.argument === undefined ? [] : argumentWords(command.argument);
    if (operand.length > 0) lines.push(complete(...seen, ...operand));
  }
  return `${lines.join('\n')}\n`;

  function complete(...words: readonly string[]): string {
    return ['complete', '-c', name, ...words].join(' ');
  }
}

function optionWords({ flags, description, value }: OptionGrammar): readonly string[] {
  return [
    ...flags.flatMap((flag) => (flag.startsWith('--') ? ['-l', flag.slice(2)] : ['-s', flag.slice(1)])),
    ...(value === undefined ? [] : ['-r', ...argumentWords(value)]),
    '-d',
    quote(description),
  ];
}

function argumentWords(value: Value): readonly string[] {
  if (value.kind === 'choice') return ['-a', quote(value.choices.join(' '))];
  const words = { file: ['-F'], folder: ['-a', quote('(__fish_complete_directories)')], text: [] };
  return words[value.kind];
}

/** Between single quotes, fish treats only the backslash and the quote itself as special. */
function quote(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
