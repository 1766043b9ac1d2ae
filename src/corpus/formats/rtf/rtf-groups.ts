/** What the text of a group is. Groups inside one of another kind than `text` are of its kind, too. */
export type RtfPart =
  | 'text'
  | 'footnote'
  | 'text box'
  | 'list mark'
  | 'fonts'
  | 'styles'
  | 'properties'
  | 'title'
  | 'author'
  | 'created'
  | 'skipped';

/** What holds from a control word to the end of its group. */
export interface RtfGroup {
  part: RtfPart;
  /** The part that the group of `\upr` stands in: its second half has the same text in Unicode. */
  around?: RtfPart;
  font: number;
  /** The number of characters behind `\u` that stand for it in programs without Unicode. */
  substitutes: number;
  bold: boolean;
  hidden: boolean;
  struck: boolean;
  /** Set as a superscript. */
  raised: boolean;
  deleted: boolean;
  /** Whether the group is a footnote or a text box, which ends with it. */
  opensAside: boolean;
  inTable: boolean;
  style: number;
  /** The paragraph's level in the outline, from 0; `undefined` for text. */
  outline: number | undefined;
}

/** The group of a whole file. */
export const outerGroup: Readonly<RtfGroup> = {
  part: 'text',
  font: -1,
  substitutes: 1,
  bold: false,
  hidden: false,
  struck: false,
  raised: false,
  deleted: false,
  opensAside: false,
  inTable: false,
  style: 0,
  outline: undefined,
};

/** Control words that say what the text of their group is. */
const parts: ReadonlyMap<string, RtfPart> = new Map([
  ['footnote', 'footnote'],
  ['shptxt', 'text box'],
  ['dptxbxtext', 'text box'],
  ['listtext', 'list mark'],
  ['pntext', 'list mark'],
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'properties'],
  ...words(
    'skipped',
    `colortbl header headerl headerr headerf footer footerl footerr footerf pict nonshppict objdata objclass objname annotation atnid
     atnauthor atrfstart atrfend atndate fldinst datafield bkmkstart bkmkend xe tc tcn rxe template filetbl revtbl listtable
     listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles mmathPr docvar pgdsctbl
     ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn sp shprslt nonesttables comment doccomm userprops xmlopen`,
  ),
]);

/** Parts of the document's properties. */
const properties: ReadonlyMap<string, RtfPart> = new Map([
  ['title', 'title'],
  ['author', 'author'],
  ['creatim', 'created'],
]);

/** Groups that begin with `\*` and hold text all the same: what is drawn, with its text boxes. */
const readable: ReadonlySet<string> = new Set(['shpinst', 'do', 'shppict', 'shpgrp']);

/** What a control word that stands first in its group, perhaps behind `\*`, makes of the group. */
export function partOf(word: string, starred: boolean, group: RtfGroup): RtfPart {
  if (word === 'ud' && group.around !== undefined) return group.around;
  if (group.part === 'list mark') return group.part;
  if (group.part === 'properties') return properties.get(word) ?? 'skipped';
  if (!isWritten(group.part)) return starred ? 'skipped' : group.part;
  return parts.get(word) ?? (starred && !readable.has(word) ? 'skipped' : group.part);
}

/** Whether the text of a part belongs to the document. */
export function isWritten(part: RtfPart): boolean {
  return part === 'text' || part === 'footnote' || part === 'text box';
}

/** Applies a control word that holds to the end of its group. */
export function applyFormat(group: RtfGroup, word: string, number: number | undefined): void {
  const isOn = number !== 0;
  switch (word) {
    case 'f':
      group.font = number ?? -1;
      break;
    case 'uc':
      group.substitutes = Math.min(Math.max(0, number ?? 1), 8);
      break;
    case 'b':
      group.bold = isOn;
      break;
    case 'v':
      group.hidden = isOn;
      break;
    case 'super':
    case 'up':
      group.raised = isOn;
      break;
    case 'sub':
    case 'dn':
    case 'nosupersub':
      group.raised = false;
      break;
    case 'strike':
    case 'striked':
      group.struck = isOn;
      break;
    case 'deleted':
    case 'mvf':
      group.deleted = isOn;
      break;
    case 'plain':
      Object.assign(group, {
        bold: false,
        hidden: false,
        struck: false,
        raised: false,
        deleted: false,
        font: -1,
      });
      break;
    case 'pard':
      Object.assign(group, { inTable: false, style: 0, outline: undefined });
      break;
    case 'intbl':
      group.inTable = true;
      break;
    case 's':
      group.style = number ?? 0;
      break;
    case 'outlinelevel':
      group.outline = number;
      break;
    default:
  }
}

function words(part: RtfPart, list: string): (readonly [string, RtfPart])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, part] as const);
}
