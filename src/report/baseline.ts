import type { ReportFinding } from './report.ts';
import { reportVersion } from './full-report.ts';
import { fingerprintName } from './sarif.ts';

/** The findings of an earlier run, each identified by file, rule and fingerprint. */
export interface Baseline {
  /** The form of the paths: as given on a command line, or URIs of a SARIF file. */
  readonly paths: 'given' | 'uri';
  readonly entries: readonly BaselineEntry[];
}

/** One finding of an earlier run. */
export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/**
 * Reads the output of `briefing check --format json`, `report` or `sarif`; undefined for any other text. Suppressed findings are
 * left out, so that they are new once their comment is removed.
 */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (Array.isArray(value)) return complete('given', value.map(jsonEntry));
  const findings = at(value, 'findings');
  if (at(value, 'version') === reportVersion && Array.isArray(findings))
    return complete('given', findings.map(jsonEntry));
  const runs = at(value, 'runs');
  if (at(value, 'version') !== '2.1.0' || !Array.isArray(runs)) return undefined;
  const results = runs.flatMap((run) => list(at(run, 'results')));
  return complete('uri', results.filter(isOpen).map(sarifEntry));
}

/**
 * The findings that are not in a baseline. `identity` and `baselineIdentity` map the path of a finding and of an entry to the same
 * name for the same file.
 */
export function newFindings(
  findings: readonly ReportFinding[],
  { entries }: Baseline,
  identity: (file: string) => string,
  baselineIdentity: (file: string) => string,
): ReadonlySet<ReportFinding> {
  const known = new Set(
    entries.map(({ file, rule, fingerprint }) => nameOf(baselineIdentity(file), rule, fingerprint)),
  );
  return new Set(
    findings.filter(({ file, rule, fingerprint }) => !known.has(nameOf(identity(file), rule, fingerprint))),
  );
}

function nameOf(file: string, rule: string, fingerprint: string): string {
  return JSON.stringify([file, rule, fingerprint]);
}

/** A baseline; undefined if any entry is unreadable, because then the whole file is suspect. */
function complete(
  paths: Baseline['paths'],
  entries: readonly (BaselineEntry | undefined)[],
): Baseline | undefined {
  const valid = entries.filter((entry) => entry !== undefined);
  return valid.length === entries.length ? { paths, entries: valid } : undefined;
}

function entryOf(file: unknown, rule: unknown, fingerprint: unknown): BaselineEntry | undefined {
  return typeof file === 'string' && typeof rule === 'string' && typeof fingerprint === 'string'
    ? { file, rule, fingerprint }
    : undefined;
}

function jsonEntry(finding: unknown): BaselineEntry | undefined {
  return entryOf(at(finding, 'file'), at(finding, 'rule'), at(finding, 'fingerprint'));
}

function sarifEntry(result: unknown): BaselineEntry | undefined {
  const [location] = list(at(result, 'locations'));
  return entryOf(
    at(location, 'physicalLocation', 'artifactLocation', 'uri'),
    at(result, 'ruleId'),
    at(result, 'partialFingerprints', fingerprintName),
  );
}

function isOpen(result: unknown): boolean {
  return list(at(result, 'suppressions')).length === 0 && at(result, 'baselineState') !== 'absent';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, name) : undefined),
    value,
  );
}
