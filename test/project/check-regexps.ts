// Analyses regular expressions, given as JSON on standard input, with recheck and prints the verdicts as JSON. Runs as a separate
// process, because recheck leaves one running that would keep a test alive. `node test/project/check-regexps.ts < expressions.json`
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { check, type Diagnostics, type Parameters } from 'recheck';
import { parseExpressions } from './regexps.ts';
import type { Verdict } from './regexps.ts';

/**
 * Verdicts must not depend on the load of the machine, so recheck's matcher is limited by steps, not by time. 10^8 steps for a text of
 * at most 3 * 10^5 characters are over 300 per character, more than any linear expression here needs.
 */
const parameters: Parameters = {
  attackLimit: 1e8,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // Milliseconds per expression; past them there is no verdict, and the test fails.
  timeout: 180_000,
};

process.env['RECHECK_BACKEND'] = hasBinary() ? 'native' : 'pure';
const expressions = parseExpressions(await text(process.stdin));
const verdicts: Verdict[] = [];
let next = 0;
// Two at a time, as many as the smallest machine has processors.
await Promise.all([analyseAll(), analyseAll()]);
process.stdout.write(JSON.stringify(verdicts), () => process.exit(0));

async function analyseAll(): Promise<void> {
  for (let index = next++; index < expressions.length; index = next++) {
    const expression = expressions[index];
    if (expression === undefined) return;
    verdicts[index] = verdictOf(await check(expression.source, expression.flags, parameters));
  }
}

function verdictOf(found: Diagnostics): Verdict {
  if (found.status === 'safe') return { status: 'safe' };
  if (found.status === 'unknown') return { status: 'unknown', why: found.error.kind };
  return { status: 'vulnerable', why: `${found.complexity.summary}: ${found.attack.pattern}` };
}

/** Whether recheck's native program for this machine is installed; its JavaScript gives the same verdicts more slowly. */
function hasBinary(): boolean {
  const systems: Readonly<Record<string, string>> = { darwin: 'macos', linux: 'linux', win32: 'windows' };
  try {
    const name = `recheck-${systems[process.platform]}-${process.arch}/package.json`;
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
