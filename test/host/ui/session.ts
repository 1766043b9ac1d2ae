// One VS Code server and one browser for many tests, each with its own window.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../lib/browser.ts';
import { installHost } from '../lib/install.ts';
import { pageAddress } from '../lib/page-address.ts';
import { projectFolder } from '../lib/paths.ts';
import { startServer } from '../lib/server.ts';
import { makeWorkspace } from '../lib/workspace.ts';
import { patience } from './wait.ts';

/** An editor window on a separate workspace. */
export interface Window {
  readonly page: Page;
  /** Absolute path of the opened folder: `briefings/*.md`, `seeds/*`. */
  readonly folder: string;
  /** Closes the window and removes its workspace. */
  close(): Promise<void>;
}

/** A running server and browser. */
export interface Session {
  /** Opens a copy of the sample workspace with further files by relative path; without the sample, only those files. */
  readonly open: (files?: Readonly<Record<string, string>>, sample?: boolean) => Promise<Window>;
  stop(): Promise<void>;
}

/** How a session differs from the default. */
export interface SessionOptions {
  /** Folder of a server with the extension installed; by default the extension is loaded from `dist/`. */
  readonly installedIn?: string;
  /** User settings beyond the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Variables of the editor's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Size of the window in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts a server and a browser. The extension must have been built. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  installHost();
  const temporary = mkdtempSync(join(tmpdir(), 'briefing-ui-'));
  const installed = options.installedIn !== undefined;
  const dataFolder = options.installedIn ?? temporary;
  const server = await startServer({
    dataFolder,
    development: !installed,
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    ...(options.env === undefined ? {} : { env: options.env }),
  });
  const browser = await launchBrowser();
  return {
    open: async (files = {}, sample = true) => {
      const workspace = makeWorkspace(files, sample);
      const context = await browser.newContext({
        viewport: { ...(options.viewport ?? { width: 1200, height: 800 }) },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      const extension = installed ? {} : { extension: projectFolder };
      await page.goto(pageAddress(server, { folder: workspace.folder, ...extension }));
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: patience });
      return {
        page,
        folder: workspace.folder,
        close: async () => {
          await context.close();
          workspace.remove();
        },
      };
    },
    stop: async () => {
      await browser.close();
      await server.stop();
      if (process.env['HOST_LOG'] !== undefined) printLogs(join(dataFolder, 'data', 'logs'));
      rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The logs of the extension hosts and of the extensions' output channels. */
function printLogs(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/exthost.*\.log$/.test(entry))
      console.log(`── ${entry}\n${readFileSync(join(folder, entry), 'utf8')}`);
  }
}
