import type { Grammar, OptionGrammar, Value } from './grammar.ts';

/** A completion script for zsh, to be sourced or saved as `_briefing` in a folder of `fpath`. */
export function zshCompletion(program: Grammar): string {
  const { name } = program;
  const main = `_${name}`;
  return `#compdef ${name}

${main}() {
    local curcontext="$curcontext" state line ret=1
    local -a commands
    typeset -A opt_args
    _arguments -C -S ${specs(program.options, '        ')} \\
        '1: :->command' \\
        '*:: :->rest' && ret=0
    case $state in
        command)
            commands=(
${program.commands.map((command) => `                ${quote(`${command.name}:${command.description}`)}\n`).join('')}            )
            _describe -t commands command commands && ret=0
            ;;
        rest)
            curcontext="\${curcontext%:*:*}:${name}-$line[1]:"
            case $line[1] in
${program.commands.map(commandCase).join('')}            esac
            ;;
    esac
    return ret
}

if [ "$funcstack[1]" = "${main}" ]; then
    ${main} "$@"
else
    compdef ${main} ${name}
fi
`;
}

function commandCase({ name, options, argument }: Grammar): string {
  const operand =
    argument === undefined ? '' : ` \\\n                        ${quote(`*${action(argument)}`)}`;
  return `                ${name})
                    _arguments -S ${specs(options, '                        ')}${operand} && ret=0
                    ;;
`;
}

function specs(options: readonly OptionGrammar[], indent: string): string {
  return options.map((option) => `\\\n${indent}${spec(option)}`).join(' ');
}

/** `'(-q --quiet)'{-q,--quiet}'[print only …]'`: the forms of one option exclude each other unless it may be repeated. */
function spec({ flags, description, value, repeatable }: OptionGrammar): string {
  const label = `[${description.replaceAll(/[[\]\\]/g, '\\$&')}]${value === undefined ? '' : action(value)}`;
  const [only = ''] = flags;
  const before = repeatable ? '*' : '';
  if (flags.length === 1) return quote(`${before}${only}${label}`);
  const excluded = repeatable ? '*' : `(${flags.join(' ')})`;
  return `${quote(excluded)}{${flags.join(',')}}${quote(label)}`;
}

function action(value: Value): string {
  if (value.kind === 'choice') return `:choice:(${value.choices.join(' ')})`;
  return { file: ':file:_files', folder: ':folder:_files -/', text: ':text: ' }[value.kind];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
