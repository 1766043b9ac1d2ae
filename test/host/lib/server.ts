// Starts and stops the VS Code server that tests use through a browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serverMain, serverNode } from './paths.ts';
import { writeUserSettings } from './settings.ts';

/** Options of a server. */
export interface ServerOptions {
  /** Folder of settings, logs and installed extensions; created if missing. */
  readonly dataFolder: string;
  /** User settings beyond the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Lets the page's address name an extension under development and a suite; hides notification toasts. */
  readonly development?: boolean;
  /** Port to listen on; by default any free one. */
  readonly port?: number;
  /** The token that addresses must carry, for an editor opened by a user; none in tests. */
  readonly connectionToken?: string;
  /** Variables added to the environment of the server and its extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A server that is listening. */
export interface RunningServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** Stops the server with its extension hosts and file watchers. */
  stop(): Promise<void>;
}

/** Starts a server and waits until it listens. Throws with the server's output if it ends or stays silent for 30 s. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  writeUserSettings(join(options.dataFolder, 'data', 'User'), options.settings);
  const child = spawn(serverNode(), [serverMain, ...serverArguments(options)], {
    env: { ...cleanEnvironment(), ...options.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // An extension host that is still shutting down keeps these open, and would keep this process alive.
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

/** This process's environment without variables of a surrounding VS Code or Node that would affect the server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name),
  );
  return Object.fromEntries(entries);
}
