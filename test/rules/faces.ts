import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Log, Result } from 'sarif';
import type { Briefing } from '../../src/briefing/briefing.ts';
import { run } from '../../src/cli/run.ts';
import { nodeFiles } from '../../src/platform/node/files.ts';
import { pause } from '../../src/platform/node/pause.ts';
import { projectFileName } from '../../src/project/config.ts';
import { lockFileName, writeLock } from '../../src/project/lock.ts';
import { formatJson } from '../../src/report/json.ts';
import type { PassagePlace, ReportFinding, ReportPlace } from '../../src/report/report.ts';
import { reportBriefing } from '../../src/report/report-briefing.ts';
import type { CheckResult } from '../../src/check/outcome.ts';
import type { LocalIndex } from '../../src/store/local-index.ts';
import { sarifValidator } from '../sarif/schema.ts';
import { addingHere, poolHere, tidyHere } from '../store/project-folder.ts';
import { lockOf } from './lock-of.ts';
import type { Example } from './pages.ts';

const problemsOf = sarifValidator();

const askZoteroHere = (): Promise<never> => Promise.reject(new TypeError('fetch failed'));

/**
 * Throws unless the terminal and SARIF report the same as `result`, which is what the shared `check` reports and the editor shows:
 * every place, message, related place and suppressed finding.
 */
export async function assertFaces(
  example: Example,
  briefing: Briefing,
  result: CheckResult,
  store: LocalIndex,
): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'briefing-faces-'));
  try {
    const { [projectFileName]: config = '{}' } = example.files;
    const lock = await lockOf(example);
    for (const [path, content] of Object.entries({
      [example.path]: briefing.text,
      [projectFileName]: config,
      ...(lock === undefined ? {} : { [lockFileName]: writeLock(lock) }),
      'sources/port.txt': '',
    })) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    const expected = reportBriefing(example.path, { briefing, result });
    const code = Number(result.findings.length > 0);
    assert.deepEqual(
      await printed(cwd, example, 'json', store),
      { code, out: formatJson(expected.findings) },
      `${example.name}, in the terminal`,
    );
    const sarif = await printed(cwd, example, 'sarif', store);
    assert.equal(sarif.code, code);
    const log: Log = JSON.parse(sarif.out);
    const name = `${example.name}, in SARIF`;
    assert.deepEqual(problemsOf?.(log) ?? [], [], name);
    const results = log.runs[0]?.results ?? [];
    const open = results.filter(({ suppressions }) => suppressions?.length === 0);
    const hidden = results.filter(({ suppressions }) => suppressions?.length !== 0);
    assert.deepEqual(open.map(fromSarif), expected.findings.map(fromReport), name);
    assert.deepEqual(
      hidden.map(fromSarif),
      expected.suppressed.map(({ finding }) => fromReport(finding)),
      name,
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

interface Printed {
  readonly code: number;
  readonly out: string;
}

/** The output of `briefing check` with an index that is already open. */
async function printed(cwd: string, { path }: Example, format: string, store: LocalIndex): Promise<Printed> {
  const output = { out: '', err: '' };
  const io = {
    cwd,
    out: (more: string) => void (output.out += more),
    err: (more: string) => void (output.err += more),
    terminal: false,
    colour: false,
    async *lines() {},
    input: async () => new Uint8Array(),
  };
  const about = { version: '1.2.3', help: () => undefined };
  const args = ['check', path, '--format', format, '--fail-on', 'hint'];
  const indexes = {
    open: () => shared(store),
    tidy: tidyHere,
    startPool: poolHere,
    adding: addingHere,
    askZotero: askZoteroHere,
  };
  const code = await run(args, io, indexes, { files: nodeFiles, pause }, about);
  // An array of findings cannot say what was checked.
  const closing = /^(?:No findings in 1 briefing\. Checked|Checked 1 briefing) against \d+ sources? with /;
  assert.match(output.err, format === 'json' ? closing : /^$/);
  return { code, out: output.out };
}

/** The same index, protected from being closed. */
function shared(store: LocalIndex): LocalIndex {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'dispose') return async () => {};
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** A finding as a list of what both formats report. */
function fromReport(finding: ReportFinding): unknown {
  const { rule, severity, message, related = [], fingerprint } = finding;
  const level = severity === 'information' || severity === 'hint' ? 'note' : severity;
  const places = related.map((each) => [placeIn(each), each.message]);
  return [rule, level, message, placeIn(finding), places, fingerprint];
}

function placeIn(place: ReportPlace | PassagePlace): unknown {
  if ('place' in place) return [place.file, place.place];
  const { file, line, column, endLine, endColumn } = place;
  return [file, line, column, endLine, endColumn];
}

function fromSarif(result: Result): unknown {
  const { ruleId, message, level, locations, relatedLocations, partialFingerprints } = result;
  const places = relatedLocations?.map((each) => [placeOf(each), each.message?.text]);
  const fingerprint = partialFingerprints?.['briefingFinding/v1'];
  return [ruleId, level, message.text, placeOf(locations?.[0]), places, fingerprint];
}

function placeOf(location: NonNullable<Result['locations']>[number] | undefined): unknown {
  const { artifactLocation, region } = location?.physicalLocation ?? {};
  const [passage] = location?.logicalLocations ?? [];
  if (passage !== undefined) return [decodeURIComponent(artifactLocation?.uri ?? ''), passage.name];
  const { startLine, startColumn, endLine, endColumn } = region ?? {};
  return [decodeURIComponent(artifactLocation?.uri ?? ''), startLine, startColumn, endLine, endColumn];
}
