// Runs every check and every test, one after the other: `npm test`. The last line is the total, "N passed, N failed".
import { run, type Ended } from './run-step.ts';
import { installMissing } from './system-packages.ts';

/** The npm scripts to run, cheapest first; each can be run by hand with `npm run NAME`. */
const checks = ['typecheck', 'lint', 'format:check', 'build'];
const suites = ['test:unit', 'test:web', 'test:host', 'test:ui', 'test:vsix'];

installMissing(['chromium', 'pandoc']);
process.once('SIGINT', () => process.exit(130));
const total = { passed: 0, failed: 0 };
const summary: string[] = [];
const flaky: string[] = [];
for (const name of [...checks, ...suites]) {
  console.log(`\n── npm run ${name}`);
  const start = performance.now();
  const ended = await run('npm', ['run', '--silent', name]);
  const { passed, failed } = suites.includes(name) ? countTests(ended) : countCheck(ended);
  flaky.push(...[...ended.output.matchAll(/^│? *flaky: (.*)$/gm)].map((match) => match[1] ?? ''));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(
    `${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.padStart(6)} s`,
  );
}
if (flaky.length > 0) summary.push(`passed at the second attempt: ${flaky.length} (${flaky.join('; ')})`);
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A check counts as one. */
function countCheck({ code }: Ended): { passed: number; failed: number } {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The counts that Node's test runner ("ℹ pass 12") and Mocha ("12 passing") print. A suite that fails without a failing test, or
 * passes without any test, counts as one failure, because it proves nothing.
 */
function countTests({ code, output }: Ended): { passed: number; failed: number } {
  const sum = (pattern: RegExp): number =>
    [...output.matchAll(pattern)].reduce((count, match) => count + Number(match[1]), 0);
  const passed = sum(/^(?:ℹ|#) pass (\d+)$/gm) + sum(/^│? *(\d+) passing\b/gm);
  const failed = sum(/^(?:ℹ|#) (?:fail|cancelled) (\d+)$/gm) + sum(/^│? *(\d+) failing\b/gm);
  const proven = failed > 0 || (code === 0 && passed > 0);
  return { passed, failed: proven ? failed : 1 };
}
