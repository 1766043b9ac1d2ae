// The entry that the editor calls: runs every `*.test.ts` beside it, with Mocha's "suite" and "test".
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { resultMark } from '../lib/result-mark.ts';

/** Runs the suites, or tests whose names match `HOST_GREP`. Rejects when a test fails, which sets the editor's exit code. */
export async function run(): Promise<void> {
  // In older hosts, requiring an ES module gives another shape than importing it.
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of format(...values).split('\n')) console.log(`${resultMark}${line}`);
  };
  const mocha = new Mocha({
    ui: 'tdd',
    color: false,
    timeout: 60_000,
    forbidOnly: process.env['CI'] === 'true',
    grep: process.env['HOST_GREP'] ?? '',
  });
  for (const file of readdirSync(__dirname).toSorted()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  // A failing test runs once more, since it waits for the editor; the runner counts the line printed then.
  mocha.suite.retries(1);
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('retry', (test: { fullTitle(): string }, error: unknown) => {
      console.log(`${resultMark}${String(error)}\n${resultMark}flaky: ${test.fullTitle()}`);
    });
  });
  if (failures > 0) throw new Error(`${failures} tests failed in the editor.`);
}
