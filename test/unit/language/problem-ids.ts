import type { addingMessages } from '../../../src/language/en/messages/adding.ts';
import type { bibliographyMessages } from '../../../src/language/en/messages/bibliographies.ts';
import type { documentMessages } from '../../../src/language/en/messages/documents.ts';
import type { projectFileMessages } from '../../../src/language/en/messages/project-file.ts';
import type { sourceFileMessages } from '../../../src/language/en/messages/source-files.ts';

/** The messages about files. They are sentences; those about a briefing have no full stop. */
export type ProblemId =
  | keyof typeof addingMessages
  | keyof typeof bibliographyMessages
  | keyof typeof documentMessages
  | keyof typeof projectFileMessages
  | keyof typeof sourceFileMessages;
