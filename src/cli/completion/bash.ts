import type { Grammar, OptionGrammar, Value } from './grammar.ts';

/**
 * A completion script for bash 3.2 (macOS) and later, without the package bash-completion. The command is the first word that is not
 * an option; `--format=js` completes whether or not `COMP_WORDBREAKS` splits it.
 */
export function bashCompletion(program: Grammar): string {
  const { name } = program;
  const names = program.commands.map((command) => command.name);
  const main = `_${name}`;
  return `# bash completion for ${name}
${main}_words() {
    local word
    while IFS= read -r word; do COMPREPLY+=("$prefix$word"); done < <(compgen -W "$1" -- "$current")
}

${main}_paths() {
    local path
    while IFS= read -r path; do COMPREPLY+=("$prefix$path"); done < <(compgen "$1" -- "$current")
    compopt -o filenames -o default 2>/dev/null
}

${main}() {
    local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} prefix= command= operands= i
    COMPREPLY=()
    if [[ $current == '=' ]]; then
        current=
    elif [[ $previous == '=' && $COMP_CWORD -gt 2 ]]; then
        previous=\${COMP_WORDS[COMP_CWORD-2]}
    elif [[ $current == --*=* ]]; then
        previous=\${current%%=*}
        prefix=$previous=
        current=\${current#*=}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case \${COMP_WORDS[i]} in
            --) operands=yes ;;
${valueArm(program)}            -*) ;;
            *) [[ -n $command ]] || command=\${COMP_WORDS[i]} ;;
        esac
    done
    if [[ -z $operands ]]; then
        case "$command $previous" in
${valueCases(program, '')}${program.commands.map((command) => valueCases(command, command.name)).join('')}        esac
    fi
    if [[ -z $operands && $current == -* ]]; then
        case $command in
            '') ${main}_words ${quote(flagsOf(program))} ;;
${program.commands.map((command) => `            ${command.name}) ${main}_words ${quote(flagsOf(command))} ;;\n`).join('')}        esac
        return
    fi
    case $command in
        '') ${main}_words ${quote(names)} ;;
${program.commands.map((command) => argumentCase(command)).join('')}    esac
}

complete -F ${main} ${name}
`;

  function valueCases(command: Grammar, called: string): string {
    return command.options
      .map((option) => {
        if (option.value === undefined) return '';
        const patterns = option.flags.map((flag) => `'${called} ${flag}'`).join('|');
        return `            ${patterns}) ${complete(option.value)} return ;;\n`;
      })
      .join('');
  }

  function argumentCase({ name: called, argument }: Grammar): string {
    return argument === undefined || argument.kind === 'text'
      ? ''
      : `        ${called}) ${complete(argument)} ;;\n`;
  }

  function complete(value: Value): string {
    if (value.kind === 'choice') return `${main}_words ${quote(value.choices)};`;
    if (value.kind === 'text') return '';
    return `${main}_paths ${value.kind === 'file' ? '-f' : '-d'};`;
  }
}

/** Skips the values of options that stand before the command. */
function valueArm(program: Grammar): string {
  const flags = flagsOf({ ...program, options: program.options.filter(takesValue) });
  return flags.length === 0 ? '' : `            ${flags.join('|')}) ((i++)) ;;\n`;
}

function takesValue({ value }: OptionGrammar): boolean {
  return value !== undefined;
}

function flagsOf({ options }: Grammar): readonly string[] {
  return options.flatMap(({ flags }) => flags);
}

/** A list of words as one quoted word; names of commands, options and choices contain no white space. */
function quote(words: readonly string[]): string {
  return `'${words.join(' ').replaceAll("'", "'\\''")}'`;
}
