import type { RunningServer } from './server.ts';

/** What a page of the editor opens, as absolute paths. */
export interface PageOptions {
  readonly folder: string;
  /** Extension under development. */
  readonly extension?: string;
  /** Suite to run inside the extension host. */
  readonly suite?: string;
  /** Environment of that suite. */
  readonly suiteEnvironment?: Readonly<Record<string, string>>;
}

/** The address that opens a folder in the editor, with an extension under development if one is given. */
export function pageAddress(server: RunningServer, options: PageOptions): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (options.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(options.extension)]);
  if (options.suite !== undefined) payload.push(['extensionTestsPath', remote(options.suite)]);
  if (options.suiteEnvironment !== undefined) {
    payload.push(['extensionEnvironment', JSON.stringify(options.suiteEnvironment)]);
  }
  const query = new URLSearchParams({ folder: options.folder, payload: JSON.stringify(payload) });
  return `${server.url}/?${query.toString()}`;
}
