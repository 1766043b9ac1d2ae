import type { Command } from 'commander';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { type Grammar, grammarOf } from '../completion/grammar.ts';
import type { Shell } from '../completion/shells.ts';
import { zshCompletion } from '../completion/zsh.ts';
import type { ExitCode } from '../io.ts';
import type { Setting } from './options.ts';

const scripts: Readonly<Record<Shell, (program: Grammar) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `briefing completion SHELL`: a shell script that completes the commands and options of `program`. */
export function completionCommand(shell: Shell, program: Command, { io }: Setting): ExitCode {
  io.out(scripts[shell](grammarOf(program)));
  return 0;
}
