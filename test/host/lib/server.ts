// Starts and ends the VS Code server that the tests look at through a browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serverMain, serverNode } from './paths.ts';
import { writeUserSettings } from './settings.ts';

/** How a server is started. */
export interface ServerOptions {
  /** Folder of settings, logs and installed extensions; made where it is missing. */
  readonly dataFolder: string;
  /** User settings beyond the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Allows an extension under development and a suite to be named in the page's address; hides notification toasts. */
  readonly development?: boolean;
  /** Port to listen on; any free one where it is left out. */
  readonly port?: number;
  /** The word an address must carry, for an editor that a user opens; none for tests. */
  readonly connectionToken?: string;
  /** Environment of the server and of its extension host, beyond this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that is listening. */
export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Settles when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** Ends the server with its extension hosts and file watchers. */
  stop(): Promise<void>;
}

/** Starts a server and waits until it listens. Throws with the server's output where it ends or keeps silent for 30 s. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  writeUserSettings(join(options.dataFolder, 'data', 'User'), options.settings);
  const child = spawn(serverNode(), [serverMain, ...serverArguments(options)], {
    env: { ...cleanEnvironment(), ...options.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // An extension host that is still ending holds these open, and would keep this process waiting.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve();
    });
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  void ended.then(() => process.off('exit', kill));

  let output = '';
  const port = await new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The server did not start in 30 s.\n${output}`)), 30_000);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const ready = /Extension host agent listening on (\d+)/.exec(output);
      if (ready === null) return;
      clearTimeout(timer);
      resolve(Number(ready[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => {
      clearTimeout(timer);
      reject(new Error(`The server ended before it was ready.\n${output}`));
    });
  }).catch((error: unknown) => {
    kill();
    throw error;
  });

  return {
    port,
    url: `http://127.0.0.1:${port}`,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(kill, 5000);
      await ended;
      clearTimeout(timer);
    },
  };
}

function serverArguments({ dataFolder, development, port, connectionToken }: ServerOptions): string[] {
  const flags =
    '--host 127.0.0.1 --accept-server-license-terms --telemetry-level off --disable-update-check --disable-workspace-trust';
  const access =
    connectionToken === undefined ? ['--without-connection-token'] : ['--connection-token', connectionToken];
  const driver = development === true ? ['--enable-smoke-test-driver'] : [];
  return [
    ...flags.split(' '),
    '--port',
    String(port ?? 0),
    '--server-data-dir',
    dataFolder,
    ...access,
    ...driver,
  ];
}

/** This process's environment without what a surrounding VS Code or Node would have the server obey. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return Object.fromEntries(entries);
}
