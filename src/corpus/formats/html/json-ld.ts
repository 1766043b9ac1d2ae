import { isJsonObject, type JsonObject } from '../../../text/json-object.ts';
import { decodeHTMLStrict } from 'entities';
import { elementsOf, treeText, type TreeElement } from '../dom/tree.ts';

/** What a page says of itself as linked data (https://schema.org/Article). */
export interface LinkedArticle {
  readonly type: string;
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
}

/** Types that are a piece of writing; the others of a page (breadcrumbs, organisations, pictures) are about its surroundings. */
const writing =
  /(?:Article|BlogPosting|Report|NewsArticle|LiveBlogPosting|WebPage|AboutPage|FAQPage|Book|CreativeWork|GovernmentDocument|PressRelease|Review|Recipe)$/;

/** Maximum number of objects looked at: a shop lists thousands. */
const mostObjects = 2000;

/** The piece of writing that a page's JSON-LD describes, and the name of its site; articles before pages. */
export function linkedArticle(root: TreeElement): {
  readonly article?: LinkedArticle;
  readonly site?: string;
} {
  const objects = [...elementsOf(root)]
    .filter(({ name, attributes }) => name === 'script' && /ld\+json/i.test(attributes['type'] ?? ''))
    .flatMap((script) => objectsIn(treeText(script)));
  const byId = new Map(
    objects.flatMap((each) => (typeof each['@id'] === 'string' ? [[each['@id'], each] as const] : [])),
  );
  const pieces = objects.filter((each) => typesOf(each).some((type) => writing.test(type)));
  const piece = pieces.find((each) => !isPage(each)) ?? pieces[0];
  const sites = objects.filter((each) => typesOf(each).includes('WebSite'));
  const site = sites.map((each) => stringOf(each['name'])).find((name) => name !== undefined);
  return {
    ...(piece === undefined ? {} : { article: articleOf(piece, byId) }),
    ...(site === undefined ? {} : { site }),
  };
}

function articleOf(piece: JsonObject, byId: ReadonlyMap<string, JsonObject>): LinkedArticle {
  const headline = stringOf(piece['headline']) ?? stringOf(piece['name']);
  const published = stringOf(piece['datePublished']) ?? stringOf(piece['dateCreated']);
  const [publisher] = namesOf(piece['publisher'], byId);
  const url = stringOf(piece['url']) ?? stringOf(piece['mainEntityOfPage']);
  const language = stringOf(piece['inLanguage']);
  return {
    type: typesOf(piece)[0] ?? '',
    authors: namesOf(piece['author'] ?? piece['creator'], byId),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  };
}

function isPage(value: JsonObject): boolean {
  return typesOf(value).some((type) => type.endsWith('Page'));
}

function objectsIn(text: string): JsonObject[] {
  const found: JsonObject[] = [];
  // Some sites wrap the data in comments or in CDATA marks, or break a string over lines.
  const data = text.replaceAll(/<!\[CDATA\[|\]\]>/g, '').replaceAll(/[\n\r\t]/g, ' ');
  const start = data.search(/[[{]/);
  const end = Math.max(data.lastIndexOf('}'), data.lastIndexOf(']'));
  const json = data.slice(start, end + 1);
  const waiting = [parsed(json) ?? parsed(json.replaceAll(/,(?= *[}\]])/g, ''))];
  while (waiting.length > 0 && found.length < mostObjects) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostObjects));
    else if (isJsonObject(value)) {
      found.push(value);
      waiting.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['isPartOf']);
    }
  }
  return found;
}

/** What a text in JSON says; nothing where it is none. Templates leave commas behind the last entry. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string[] {
  if (typeof value === 'string')
    return /^https?:/.test(value) ? [] : [stringOf(value)].flatMap((name) => name ?? []);
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => namesOf(each, byId));
  if (!isJsonObject(value)) return [];
  const other = typeof value['@id'] === 'string' ? byId.get(value['@id']) : undefined;
  return [nameOf(value) ?? (other === undefined ? undefined : nameOf(other))].flatMap((name) => name ?? []);
}

function nameOf(value: JsonObject): string | undefined {
  const [given, family] = [stringOf(value['givenName']), stringOf(value['familyName'])];
  return (
    stringOf(value['name']) ??
    (given === undefined || family === undefined ? undefined : `${given} ${family}`)
  );
}

function typesOf(value: JsonObject): string[] {
  return [value['@type']]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));
}

function stringOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  if (isJsonObject(first)) return stringOf(first['@value'] ?? first['name']);
  const words = typeof first === 'string' ? decodeHTMLStrict(first).replaceAll(/\s+/g, ' ').trim() : '';
  return words === '' ? undefined : words;
}
