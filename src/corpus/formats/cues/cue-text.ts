import { decodeHTMLStrict } from 'entities';

/** Words of one speaker in one cue. */
export interface Spoken {
  readonly speaker?: string;
  readonly text: string;
}

/** Tags of WebVTT and SubRip: `<b>`, `<c.loud>`, `<00:00:01.500>`, `<font color="#fff">`; not `a < b`. */
const tags = /<(?:\/?[a-zA-Z][^<>\n]{0,200}|\/?(?:\d{1,4}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,6})?|\/)>/g;
/** Positions and drawing commands of SubStation in SubRip files: `{\an8}`. */
const overrides = /\{\\[^{}\n]{0,200}\}/g;
const voice = /<v(?:\.[^\s<>]{0,100})?[ \t]([^<>\n]{1,200})>/g;

/** The words of a cue's lines, by speaker. A line that begins with `- ` or with a name in front of a colon is another speaker's. */
export function spokenIn(lines: readonly string[]): Spoken[] {
  const spoken: { speaker?: string; text: string }[] = [];
  let above: string | undefined;
  for (const voiced of lines.flatMap(voices)) {
    for (const text of partsOf(plain(voiced.text))) {
      // A name may stand in a line of its own.
      const [, name] = /^([^:]{1,60}):$/.exec(text) ?? [];
      if (name !== undefined && label.test(`${text} x`)) {
        above = name;
        continue;
      }
      const named = voiced.speaker === undefined ? labelled(text) : { speaker: plain(voiced.speaker), text };
      const speaker = named.speaker ?? above;
      above = undefined;
      const last = spoken.at(-1);
      if (speaker !== undefined) spoken.push({ speaker, text: named.text });
      else if (last === undefined || dash.test(text)) spoken.push({ text });
      else last.text += ` ${text}`;
    }
  }
  if (above !== undefined) spoken.push({ text: `${above}:` });
  return spoken;
}

/** A line cut at its voice tags. */
function voices(line: string): Spoken[] {
  const starts = [...line.matchAll(voice)];
  const first = line.slice(0, starts[0]?.index ?? line.length);
  return [
    { text: first },
    ...starts.map((match, index) => ({
      speaker: match[1] ?? '',
      text: line.slice(match.index + match[0].length, starts[index + 1]?.index ?? line.length),
    })),
  ];
}

function plain(text: string): string {
  return decodeHTMLStrict(text.replaceAll(tags, '').replaceAll(overrides, ''))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A line with words of several speakers, each behind its mark: `>> Did it leave? >> At noon.`, `- Hello. - Hi.` */
function partsOf(text: string): string[] {
  const parts = text.split(/ (?=>> ?\S)/);
  return parts
    .filter((part) => part !== '')
    .flatMap((part) => (dash.test(part) ? part.split(nextDash) : [part]));
}

const dash = /^[-–—] ?\p{L}/u;
const nextDash = /(?<=[.!?…]["”’]?) (?=[-–—] ?\p{Lu})/u;

/** A name in capitals, or of up to four capitalised words, perhaps behind `>>` or a dash, in front of a colon and more words. */
const label =
  /^(?:(?:>>|[-–—])\s?)?(\p{Lu}[\p{Lu}\p{N}.'’&/-]*(?: [\p{Lu}\p{N}(][\p{Lu}\p{N}.'’&/()-]*){0,5}|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?: \d{1,3})?)(?: \(\d{1,2}(?::\d{2}){1,2}\))?:\s+(?=\S)/u;
/** A name in brackets in front of a colon: `[MAN 1]: `. */
const bracketed = /^(?:(?:>>|[-–—])\s?)?[[(](\p{Lu}[^\])\n]{0,40})[\])]:\s+(?=\S)/u;

function labelled(text: string): Spoken {
  const [whole = '', speaker] = label.exec(text) ?? bracketed.exec(text) ?? [];
  if (speaker !== undefined) return { speaker, text: text.slice(whole.length) };
  // Captions of broadcasts mark a new speaker with `>>`.
  const marked = /^>>+\s*/.exec(text)?.[0] ?? '';
  return marked === '' ? { text } : { speaker: '', text: text.slice(marked.length) };
}
