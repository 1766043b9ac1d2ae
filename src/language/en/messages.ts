import { addingMessages } from './messages/adding.ts';
import { bibliographyMessages } from './messages/bibliographies.ts';
import { changeMessages } from './messages/changes.ts';
import { citationMessages } from './messages/citations.ts';
import { claimMessages } from './messages/claims.ts';
import { documentMessages } from './messages/documents.ts';
import { fixTitles } from './messages/fixes.ts';
import { ignoreMessages } from './messages/ignores.ts';
import { placeMessages } from './messages/places.ts';
import { projectFileMessages } from './messages/project-file.ts';
import { quotationMessages } from './messages/quotations.ts';
import { sourceFileMessages } from './messages/source-files.ts';
import { sourceMessages } from './messages/sources.ts';

/** The English of every message about a briefing, a file of the corpus or the project file, by its id: a function of its arguments. */
const catalogue = {
  ...addingMessages,
  ...bibliographyMessages,
  ...changeMessages,
  ...citationMessages,
  ...claimMessages,
  ...documentMessages,
  ...fixTitles,
  ...ignoreMessages,
  ...placeMessages,
  ...projectFileMessages,
  ...quotationMessages,
  ...sourceFileMessages,
  ...sourceMessages,
};

/** The arguments of every message; plain data, so that a message can cross a thread or a wire. */
export type MessageArguments = {
  [Id in keyof typeof catalogue]: Parameters<(typeof catalogue)[Id]> extends [infer Arguments]
    ? Arguments
    : Readonly<Record<string, never>>;
};

/** What every message is known by. */
export type MessageId = keyof MessageArguments;

/**
 * A message as an id with its arguments: `{ id: 'uncited-claim', args: { reason: 'statistic' } }`. An id that the catalogue does not have
 * and arguments of another message do not compile.
 */
export type Message<Id extends MessageId = MessageId> = {
  [Each in Id]: { readonly id: Each; readonly args: MessageArguments[Each] };
}[Id];

const writers: { readonly [Id in MessageId]: (args: MessageArguments[Id]) => string } = catalogue;

/** A message in English: one sentence without a full stop, or a title. */
export function english<Id extends MessageId>({ id, args }: Message<Id>): string {
  return writers[id](args);
}
