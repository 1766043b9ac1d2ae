import type { Location, Log, PhysicalLocation, Region, Result, Run, Suppression } from 'sarif';
import type { RuleDescription } from '../briefing/finding.ts';
import type {
  Coverage,
  Obstacle,
  ReportFinding,
  ReportPlace,
  ReportSuppressed,
  ReportedBriefing,
} from './report.ts';
import { invocationOf, notificationKinds } from './sarif-notifications.ts';
import { sarifLevel, sarifRules } from './sarif-rules.ts';

/** Everything that a SARIF file says of a run. */
export interface SarifInput {
  /** Paths in them are relative to one folder, or absolute; forward slashes. */
  readonly briefings: readonly ReportedBriefing[];
  readonly obstacles: readonly Obstacle[];
  /** What was and was not looked at; absent for a run that did not start. */
  readonly coverage?: Coverage;
  readonly version: string;
  /** All rules, in the order in which the log lists them. */
  readonly rules: readonly RuleDescription[];
  /** The help page of a rule, Markdown. */
  help(rule: string): string | undefined;
  /** For a run against a baseline: whether a finding is new. */
  readonly isNew?: (finding: ReportFinding) => boolean;
}

/** The name under which our fingerprints stand; another number when they are made in another way. */
export const fingerprintName = 'briefingFinding/v1';

/** The name that paths are relative to. It is not resolved, so that a report is the same on every machine. */
const base = '%SRCROOT%';

/**
 * A run as SARIF 2.1.0 (OASIS, errata 01). Findings that a comment hides are there, with the comment and its reason; what
 * was not looked at is a notification. The run is not successful when there is an obstacle: then the program ends with 2.
 */
export function formatSarif(input: SarifInput): string {
  const { briefings, obstacles, coverage } = input;
  const run: Run = {
    tool: {
      driver: {
        name: 'Source-Linked Briefings',
        version: input.version,
        semanticVersion: input.version,
        rules: sarifRules(input.rules, (rule) => input.help(rule)),
        notifications: notificationKinds,
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The folder that paths are relative to.' } } },
    artifacts: briefings.map(({ file }) => ({ location: artifact(file), sourceLanguage: 'markdown' })),
    invocations: [
      invocationOf(obstacles, coverage, {
        file: (file) => ({ physicalLocation: { artifactLocation: artifact(file) } }),
        place: (place) => locationOf(place),
        rule: (id) => ({ id, index: ruleIndex(id, input.rules) }),
      }),
    ],
    results: briefings.flatMap((briefing) => resultsOf(briefing, input)),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** A path as the URI that SARIF wants; of a relative one each name is encoded by itself: `a b/ä.md` is `a%20b/%C3%A4.md`. */
export function uriOf(path: string): string {
  const encoded = path
    .split('/')
    .map((name) => encodeURIComponent(name).replaceAll('%3A', ':'))
    .join('/');
  if (!isAbsolute(path)) return encoded.replace(/^([^/]*):/, '$1%3A');
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

function resultsOf({ findings, suppressed }: ReportedBriefing, input: SarifInput): Result[] {
  const shown = findings.map((finding) => result(finding, [], input));
  return shown.concat(suppressed.map((hidden) => result(hidden.finding, [hidden], input)));
}

function result(
  finding: ReportFinding,
  suppressions: readonly ReportSuppressed[],
  { isNew, rules }: SarifInput,
): Result {
  const { rule, severity, message, fingerprint, related = [] } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule, rules),
    level: sarifLevel[severity],
    message: { text: message },
    locations: [locationOf(finding)],
    relatedLocations: related.map((place, index) => locationOf(place, index + 1, place.message)),
    // GitHub's code scanning goes by the second name alone.
    partialFingerprints: { [fingerprintName]: fingerprint, primaryLocationLineHash: fingerprint },
    // An empty list, and not none, says that nothing hides the finding (SARIF, 3.27.23).
    suppressions: suppressions.map(suppressionOf),
    ...(isNew === undefined ? {} : { baselineState: isNew(finding) ? 'new' : 'unchanged' }),
  };
}

function ruleIndex(id: string, rules: readonly RuleDescription[]): number {
  return rules.findIndex((rule) => rule.id === id);
}

function suppressionOf({ comment, reason }: ReportSuppressed): Suppression {
  return {
    kind: 'inSource',
    location: locationOf(comment),
    ...(reason === undefined ? {} : { justification: reason }),
  };
}

function locationOf(place: ReportPlace, id?: number, message?: string): Location {
  return {
    ...(id === undefined ? {} : { id }),
    physicalLocation: { artifactLocation: artifact(place.file), region: regionOf(place) },
    ...(message === undefined ? {} : { message: { text: message } }),
  };
}

function artifact(file: string): NonNullable<PhysicalLocation['artifactLocation']> {
  return isAbsolute(file) ? { uri: uriOf(file) } : { uri: uriOf(file), uriBaseId: base };
}

function regionOf({ line, column, endLine, endColumn }: ReportPlace): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
