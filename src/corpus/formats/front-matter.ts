import type { Message } from '../../language/en/messages.ts';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { frontMatterSpan } from '../../text/front-matter.ts';
import type { Span } from '../../text/span.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { deepestNesting, tooDeepInYaml } from '../../text/nesting.ts';
import { dateFromText } from '../bibliography/dates.ts';
import { limits } from './limits.ts';
import { problem, type CslDate, type CslItem, type CslName, type Problem } from '../source.ts';
import { errorMessage } from '../../text/error-message.ts';

/** The front matter of a text. */
export interface FrontMatter {
  /** Its span, fences included; absent where there is none. */
  readonly span?: Span;
  /** All its fields; empty where it is broken. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Title, author(s), date, publisher, URL and language as CSL-JSON fields. */
  readonly metadata: Readonly<Partial<CslItem>>;
  readonly problems: readonly Problem[];
}

/** Reads the front matter at the head of `text`. Broken YAML is a problem, not an exception. */
export function parseFrontMatter(text: string): FrontMatter {
  const span = frontMatterSpan(text);
  if (span === undefined) return { fields: {}, metadata: {}, problems: [] };
  const lines = text.slice(span.start, span.end).split(/\r\n|\n|\r/);
  // An empty line replaces the opening fence, so that YAML's line numbers match the file's.
  const inner = lines.slice(1, -1);
  const isToml = lines[0]?.startsWith('+') === true;
  const yaml = ['', ...(isToml ? tomlAsYaml(inner) : inner)].join('\n');
  const obstacle = obstacleIn(yaml);
  if (obstacle !== undefined) return { span, fields: {}, metadata: {}, problems: [obstacle] };
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: inner.length <= mostCompared,
  });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const message: Message = { id: 'front-matter-not-yaml', args: { reason: error.message } };
    return problemAt(message, line - 1, Math.max(0, col - 1));
  });
  if (document.errors.length > 0) return { span, fields: {}, metadata: {}, problems };
  if (document.contents === null) return { span, fields: {}, metadata: {}, problems };
  if (!isMap(document.contents)) {
    return {
      span,
      fields: {},
      metadata: {},
      problems: [...problems, problemAt({ id: 'front-matter-no-list', args: {} }, 1, 0)],
    };
  }
  try {
    const fields: Record<string, unknown> = document.toJS({ maxAliasCount: 100 });
    return { span, fields, metadata: metadataOf(fields), problems };
  } catch (error) {
    // An alias without its anchor, or an attack by too many aliases.
    const reason = errorMessage(error);
    return {
      span,
      fields: {},
      metadata: {},
      problems: [...problems, problemAt({ id: 'front-matter-unreadable', args: { reason } }, 1, 0)],
    };
  }
}

/** Maximum number of lines in which duplicate keys are reported: the parser compares every key with every other. */
const mostCompared = 500;

/** Why a YAML text is not parsed: it is too long, or too deep for a recursive parser. */
function obstacleIn(yaml: string): Problem | undefined {
  if (yaml.length > limits.frontMatter) {
    const args = { kibibytes: limits.frontMatter / 1024 };
    return problemAt({ id: 'front-matter-too-long', args }, 0, 0);
  }
  const deep = tooDeepInYaml(yaml);
  if (deep === undefined) return undefined;
  const { line, column } = positionAt(lineStarts(yaml), deep);
  return problemAt({ id: 'front-matter-too-deep', args: { levels: deepestNesting } }, line, column);
}

/** The fields before the first table of a TOML text, as YAML. For strings, dates and lists of them only the sign between name and value differs. */
function tomlAsYaml(lines: readonly string[]): string[] {
  const table = lines.findIndex((line) => /^\s*\[/.test(line));
  return lines
    .slice(0, table < 0 ? lines.length : table)
    .map((line) => line.replace(/^[ \t]*([\w-]+)[ \t]*=[ \t]*/, '$1: '));
}

/** Whether the front matter of `text` says `briefing: true`. Such a file is a briefing, never a source. */
export function isBriefingText(text: string): boolean {
  return parseFrontMatter(text).fields['briefing'] === true;
}

function metadataOf(fields: Readonly<Record<string, unknown>>): Partial<CslItem> {
  const title = textField(fields, 'title');
  const author = names(fields['author'] ?? fields['authors'] ?? fields['byline']);
  const issued = dateField(fields['date'] ?? fields['published'] ?? fields['issued']);
  const publisher = textField(fields, 'publisher');
  const container = textField(fields, 'container-title') ?? textField(fields, 'publication');
  const url = textField(fields, 'url') ?? textField(fields, 'URL') ?? textField(fields, 'source_url');
  const language = textField(fields, 'lang') ?? textField(fields, 'language');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author.length === 0 ? {} : { author }),
    ...(issued === undefined ? {} : { issued }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(url === undefined || !/^https?:\/\/\S+$/i.test(url) ? {} : { URL: url }),
    ...(language === undefined ? {} : { language }),
  };
}

function textField(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function names(value: unknown): CslName[] {
  if (Array.isArray(value)) return value.flatMap((entry) => names(entry));
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ literal: value.trim() }];
  if (typeof value !== 'object' || value === null) return [];
  const {
    family,
    given,
    literal,
    name,
  }: { family?: unknown; given?: unknown; literal?: unknown; name?: unknown } = value;
  if (typeof family === 'string') return [typeof given === 'string' ? { family, given } : { family }];
  const whole = literal ?? name;
  return typeof whole === 'string' && whole.trim() !== '' ? [{ literal: whole.trim() }] : [];
}

function dateField(value: unknown): CslDate | undefined {
  if (typeof value === 'number') return dateFromText(String(value));
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return dateFromText(value.trim()) ?? { literal: value.trim() };
}

function problemAt(message: Message, line: number, column: number): Problem {
  return problem('warning', message, { line, column });
}
