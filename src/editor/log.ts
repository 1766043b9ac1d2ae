import * as vscode from 'vscode';
import { commands } from './ids.ts';
import { errorMessage } from '../text/error-message.ts';

/** The extension's log: an output channel, and the one way to report failures to the user. */
export interface Log extends vscode.Disposable {
  info(message: string): void;
  /** Logs only. `error` is whatever was thrown. */
  error(what: string, error: unknown): void;
  /** Logs, and shows `what` with a next step; for failures of what the user asked for. */
  report(what: string, error: unknown): void;
  show(): void;
}

/** Opens the output channel "Briefing". */
export function openLog(): Log {
  const channel = vscode.window.createOutputChannel('Briefing', { log: true });
  const log: Log = {
    info: (message) => channel.info(message),
    error(what, error) {
      channel.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
    report(what, error) {
      log.error(what, error);
      void vscode.window
        .showErrorMessage(`${what}: ${errorMessage(error)}`, 'Show Log')
        .then((chosen) =>
          chosen === undefined ? undefined : vscode.commands.executeCommand(commands.showLog),
        );
    },
    show: () => channel.show(false),
    dispose: () => channel.dispose(),
  };
  return log;
}

/** Whether `error` only means that a run was superseded. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
