import type { Location, Log, PhysicalLocation, Region, Result, Run, Suppression } from 'sarif';
import type { RuleDescription } from '../briefing/finding.ts';
import type {
  Coverage,
  Obstacle,
  PassagePlace,
  ReportFinding,
  ReportPlace,
  ReportSuppressed,
  ReportedBriefing,
} from './report.ts';
import { invocationOf, notificationKinds } from './sarif-notifications.ts';
import { sarifLevel, sarifRules } from './sarif-rules.ts';

/** The input of a SARIF log. */
export interface SarifInput {
  /** Their paths are relative to one folder, or absolute; forward slashes. */
  readonly briefings: readonly ReportedBriefing[];
  readonly obstacles: readonly Obstacle[];
  /** What was and was not checked; absent for a run that did not start. */
  readonly coverage?: Coverage;
  readonly version: string;
  /** All rules, in the order in which the log lists them. */
  readonly rules: readonly RuleDescription[];
  /** The help page of a rule, Markdown. */
  help(rule: string): string | undefined;
  /** Whether a finding is new, for a run against a baseline. */
  readonly isNew?: (finding: ReportFinding) => boolean;
}

/** The name of our fingerprints; the number changes when they are made in another way. */
export const fingerprintName = 'briefingFinding/v1';

/** The base of relative paths. It is not resolved, so that a report is the same on every machine. */
const base = '%SRCROOT%';

/**
 * A run as SARIF 2.1.0 (OASIS, errata 01). Suppressed findings are included with their comment and its reason. What was not checked
 * is a notification. A run with an obstacle is not successful; the program then exits with 2.
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

/** A path as a URI for SARIF, each name encoded: `a b/ä.md` is `a%20b/%C3%A4.md`. */
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
  return shown.concat(suppressed.map((each) => result(each.finding, [each], input)));
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
    // GitHub's code scanning uses only the second name.
    partialFingerprints: { [fingerprintName]: fingerprint, primaryLocationLineHash: fingerprint },
    // An empty list, unlike no list, says that the finding is not suppressed (SARIF, 3.27.23).
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

function locationOf(place: ReportPlace | PassagePlace, id?: number, message?: string): Location {
  return {
    ...(id === undefined ? {} : { id }),
    physicalLocation: {
      artifactLocation: artifact(place.file),
      ...('place' in place ? {} : { region: regionOf(place) }),
    },
    ...('place' in place ? { logicalLocations: [{ name: place.place }] } : {}),
    ...(message === undefined ? {} : { message: { text: message } }),
  };
}

function artifact(file: string): NonNullable<PhysicalLocation['artifactLocation']> {
  return isAbsolute(file) ? { uri: uriOf(file) } : { uri: uriOf(file), uriBaseId: base };
}

function regionOf({ line, column, endLine, endColumn }: ReportPlace): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
