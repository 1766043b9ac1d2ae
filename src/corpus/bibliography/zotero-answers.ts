import { isJsonObject, type JsonObject } from '../../text/json-object.ts';

/**
 * Asks Zotero's local API for a path below `/api/users/0` and gives the JSON of its answer, or its text for an address (`…/url`). Rejects
 * where Zotero does not answer.
 */
export type AskZotero = (path: string, signal: AbortSignal) => Promise<unknown>;

/** Rows of one answer, and the most answers that are asked for: a library of 100,000 objects. */
const perAnswer = 500;
const mostAnswers = 200;

/** All rows of a list, answer by answer, the oldest first so that a change in between moves none. */
export async function zoteroRows(
  path: string,
  ask: AskZotero,
  signal: AbortSignal,
): Promise<readonly JsonObject[]> {
  const rows: JsonObject[] = [];
  const sign = path.includes('?') ? '&' : '?';
  for (let answer = 0; answer < mostAnswers; answer += 1) {
    const start = answer * perAnswer;
    const page = await ask(
      `${path}${sign}sort=dateAdded&direction=asc&limit=${perAnswer}&start=${start}`,
      signal,
    );
    if (!Array.isArray(page)) break;
    rows.push(...page.filter(isJsonObject));
    if (page.length < perAnswer) break;
  }
  return rows;
}

/** A field's text; empty where it has none. */
export function zoteroText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
