import type {
  ConfigurationOverride,
  Invocation,
  Location,
  Notification,
  PropertyBag,
  ReportingDescriptor,
  ReportingDescriptorReference,
} from 'sarif';
import { countOf } from '../text/counts.ts';
import { exceptEnabled, lockLines } from './closing.ts';
import type { Coverage, Obstacle, ReportPlace, ReportRuleOff } from './report.ts';

/** References to places and rules within a log. */
export interface SarifReferences {
  file(file: string): Location;
  place(place: ReportPlace): Location;
  rule(id: string): ReportingDescriptorReference;
}

/** The kinds of notifications that the driver declares. */
export const notificationKinds: ReportingDescriptor[] = [
  {
    id: 'not-checked',
    shortDescription: { text: 'Why the run is not complete.' },
    defaultConfiguration: { level: 'error' },
  },
  {
    id: 'unread-file',
    shortDescription: { text: 'A file in a corpus folder whose words are not in the index.' },
    defaultConfiguration: { level: 'note' },
  },
  {
    id: 'damaged-bibliography',
    shortDescription: { text: 'A bibliography that could not be read in full.' },
    defaultConfiguration: { level: 'warning' },
  },
  {
    id: 'key-without-text',
    shortDescription: {
      text: 'A cited key without a text: an entry of the bibliography, or a file that is not read.',
    },
    defaultConfiguration: { level: 'warning' },
  },
  {
    id: 'place-not-checked',
    shortDescription: { text: 'A place of a briefing at which a rule could not look.' },
    defaultConfiguration: { level: 'note' },
  },
  {
    id: 'rule-off',
    shortDescription: { text: 'A rule that did not look.' },
    defaultConfiguration: { level: 'note' },
  },
  {
    id: 'not-locked',
    shortDescription: { text: 'How many citations the lock or the history does not have.' },
    defaultConfiguration: { level: 'note' },
  },
  {
    id: 'findings-suppressed',
    shortDescription: { text: 'How many findings comments hide.' },
    defaultConfiguration: { level: 'note' },
  },
];

/** What a run did not check, and whether it is complete: it is when there is no obstacle. */
export function invocationOf(
  obstacles: readonly Obstacle[],
  coverage: Coverage | undefined,
  refer: SarifReferences,
): Invocation {
  return {
    executionSuccessful: obstacles.length === 0,
    toolExecutionNotifications: [
      ...obstacles.map((obstacle) => ofObstacle(obstacle, refer)),
      ...(coverage === undefined ? [] : ofCoverage(coverage, refer)),
    ],
    toolConfigurationNotifications: (coverage?.rulesOff ?? []).map((off) => ofRuleOff(off, refer)),
    ruleConfigurationOverrides: (coverage?.rulesOff ?? []).flatMap((off) => switchedOff(off, refer)),
    ...(coverage === undefined ? {} : { properties: lookedAt(coverage) }),
  };
}

function lookedAt({ briefings, sources, passages }: Coverage): PropertyBag {
  return { briefings, sources, passages };
}

function ofObstacle({ message, file, rule }: Obstacle, refer: SarifReferences): Notification {
  return {
    ...notification('not-checked', 'error', message),
    ...(file === undefined ? {} : { locations: [refer.file(file)] }),
    ...(rule === undefined ? {} : { associatedRule: refer.rule(rule) }),
  };
}

function ofCoverage(
  { unread, damaged, withoutText, notChecked, suppressed, notLocked = 0, notInHistory = 0 }: Coverage,
  refer: SarifReferences,
): Notification[] {
  return [
    ...unread.map(({ file, kind, reason, advice, document }) => ({
      ...notification(
        'unread-file',
        document ? 'warning' : 'note',
        [`${file} is not read: ${kind}, ${reason}.`, ...(advice === undefined ? [] : [advice])].join(' '),
      ),
      locations: [refer.file(file)],
    })),
    ...damaged.map(({ file, line, column, message }) => ({
      ...notification('damaged-bibliography', 'warning', `Not read in full: ${message}`),
      locations: [
        line === undefined || column === undefined
          ? refer.file(file)
          : refer.place({ file, line, column, endLine: line, endColumn: column }),
      ],
    })),
    ...withoutText.map(({ file, key, why }) => ({
      ...notification('key-without-text', 'warning', `Not checked: ${key} is ${why}.`),
      locations: [refer.file(file)],
    })),
    ...notChecked.map((place) => ({
      ...notification('place-not-checked', 'note', `Not checked: ${place.why}.`),
      locations: [refer.place(place)],
      associatedRule: refer.rule(place.rule),
    })),
    ...lockLines({ notLocked, notInHistory }).map((line) => notification('not-locked', 'note', line)),
    ...(suppressed === 0
      ? []
      : [
          notification(
            'findings-suppressed',
            'note',
            `Suppressed by comments: ${countOf(suppressed, 'finding')}.`,
          ),
        ]),
  ];
}

function ofRuleOff({ rule, files, partly }: ReportRuleOff, refer: SarifReferences): Notification {
  const where = partly === true ? `, ${exceptEnabled}` : '';
  return {
    ...notification('rule-off', 'note', `The rule ${rule} is off${where}.`),
    ...(files === undefined ? {} : { locations: files.map((file) => refer.file(file)) }),
    associatedRule: refer.rule(rule),
  };
}

/** A rule that is off for the whole run counts as disabled (SARIF, 3.20.5). */
function switchedOff(
  { rule, files, partly }: ReportRuleOff,
  refer: SarifReferences,
): ConfigurationOverride[] {
  return files === undefined && partly !== true
    ? [{ descriptor: refer.rule(rule), configuration: { enabled: false } }]
    : [];
}

function notification(id: string, level: 'error' | 'warning' | 'note', text: string): Notification {
  return {
    level,
    message: { text },
    descriptor: { id, index: notificationKinds.findIndex((kind) => kind.id === id) },
  };
}
