#!/usr/bin/env node
// Stands in for VS Code's executable under @vscode/test-electron and takes its arguments: starts the VS Code server with a browser,
// runs the suite in the extension host, and exits with the suite's code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.ts';
import { pageAddress } from './page-address.ts';
import { resultMark } from './result-mark.ts';
import { startServer } from './server.ts';

/** Time limit of the suite, in milliseconds; past it, the suite is killed with code 124. */
const longestRun = Number(process.env['HOST_TIMEOUT_SECONDS'] ?? 300) * 1000;

const code = await runSuite({
  folder: process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? process.cwd(),
  extension: option('extensionDevelopmentPath'),
  suite: option('extensionTestsPath'),
});
process.exit(code);

async function runSuite(paths: { folder: string; extension: string; suite: string }): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'briefing-host-'));
  const server = await startServer({ dataFolder, development: true });
  const browser = await launchBrowser();
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const suite = Promise.withResolvers<number>();
    timer = setTimeout(() => {
      console.error(`The suite has not ended in ${longestRun / 1000} s.`);
      suite.resolve(124);
    }, longestRun);
    page.once('crash', () => suite.resolve(125));
    void server.ended.then(() => suite.resolve(125));
    await page.exposeFunction('codeAutomationLog', print);
    await page.exposeFunction('codeAutomationExit', suite.resolve);
    await page.goto(pageAddress(server, paths));
    return await suite.promise;
  } finally {
    clearTimeout(timer);
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Prints the suite's results and, with `HOST_LOG`, everything that the editor and the extension log. */
function print(_kind: string, values: readonly unknown[]): void {
  const text = format(...values);
  if (text.startsWith(resultMark) || Boolean(process.env['HOST_LOG'])) console.log(text);
}

function option(name: string): string {
  const start = `--${name}=`;
  const found = process.argv.find((argument) => argument.startsWith(start));
  if (found === undefined) throw new Error(`${start}… is missing`);
  return found.slice(start.length);
}
