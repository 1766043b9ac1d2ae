/**
 * The questions that agents and scripts ask, as JSON. A tool is a file with two functions: one reads its question out of JSON from
 * outside, the other answers it with plain data. The terminal, a language model and a client over MCP get the same answers.
 */

import type { JsonObject } from '../text/json-object.ts';

/** The text under `name`. Throws an error whose message is for the person who wrote the question. */
export function textField(asked: JsonObject, name: string): string {
  const value = asked[name];
  if (typeof value !== 'string') throw new Error(`"${name}" must be a text.`);
  return value;
}

/** The text under `name`; undefined where it is absent, `null` or empty. Throws as {@link textField} does. */
export function optionalText(asked: JsonObject, name: string): string | undefined {
  const value = asked[name] ?? undefined;
  return value === undefined ? undefined : textField(asked, name) || undefined;
}

/** The number under `name`; undefined where it is absent or `null`. Throws as {@link textField} does. */
export function optionalNumber(asked: JsonObject, name: string): number | undefined {
  const value = asked[name] ?? undefined;
  if (value !== undefined && typeof value !== 'number') throw new Error(`"${name}" must be a number.`);
  return value;
}

/** The maximum number of answers wanted, in the field `limit`. Throws as {@link textField} does. */
export function limitField(asked: JsonObject, byDefault: number): number {
  const limit = optionalNumber(asked, 'limit') ?? byDefault;
  if (!Number.isInteger(limit) || limit < 1) throw new Error('"limit" must be a whole number from 1 on.');
  return limit;
}
