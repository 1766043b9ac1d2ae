// Runs every check and every test: `npm test`. The last line is the total, "N passed, N failed".
import { run, type Ended } from './run-step.ts';
import { installMissing } from './system-packages.ts';

/** The npm scripts that check and build, cheapest first; each can be run by hand with `npm run NAME`. */
const checks = [['typecheck'], ['lint'], ['format:check'], ['build']];
/** The suites. Those in one group run side by side: they use one processor each, and nothing of the screen. */
const suites = [['test:unit', 'test:hostile'], ['test:web'], ['test:host'], ['test:ui'], ['test:vsix']];

installMissing(['chromium', 'pandoc']);
process.once('SIGINT', () => process.exit(130));
const total = { passed: 0, failed: 0 };
const summary: string[] = [];
const flaky: string[] = [];
for (const group of checks) await runGroup(group, countCheck);
for (const group of suites) await runGroup(group, countTests);
if (flaky.length > 0) summary.push(`passed at the second attempt: ${flaky.length} (${flaky.join('; ')})`);
console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs scripts side by side. The output of the first is shown while it runs, that of the others after it, in their order. */
async function runGroup(names: readonly string[], count: typeof countCheck): Promise<void> {
  console.log(`\n── npm run ${names.join(' and ')}`);
  const running = names.map((name, at) => timed(name, at === 0));
  for (const [at, name] of names.entries()) {
    const one = await running[at];
    if (one === undefined) continue;
    const { ended, seconds } = one;
    if (at > 0) console.log(`\n── ${name}\n${ended.output}`);
    const { passed, failed } = count(ended);
    flaky.push(...[...ended.output.matchAll(/^│? *flaky: (.*)$/gm)].map((match) => match[1] ?? ''));
    total.passed += passed;
    total.failed += failed;
    summary.push(
      `${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(6)} s`,
    );
  }
}

async function timed(name: string, live: boolean): Promise<{ ended: Ended; seconds: number }> {
  const start = performance.now();
  const ended = await run('npm', ['run', '--silent', name], { live });
  return { ended, seconds: (performance.now() - start) / 1000 };
}

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
