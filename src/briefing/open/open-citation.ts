import { isEscaped } from '../../text/escaped.ts';
import type { Span } from '../../text/span.ts';
import { itemsOf, keyAt } from '../citations/cite-key.ts';
import { openBlock, type OpenBlock } from './open-block.ts';
import { inCode, openBracket } from './open-bracket.ts';

/** A citation that is being written. */
export interface OpenCitation {
  /** `key` right after an `@`, `locator` after `[@key,` or `@key [`. */
  readonly stage: 'key' | 'locator';
  /** At stage `locator`: the key of the source. */
  readonly key?: string;
  /** What has been typed of the key or locator, up to the cursor. */
  readonly typed: string;
  /** What a completion replaces: the typed text and the rest of the same word after the cursor. */
  readonly replace: Span;
  /** Whether it stands within an open `[`. */
  readonly bracketed: boolean;
}

/** The citation around the cursor, if one is open there: `[@`, `@coa`, `[see @a, ¶2; @b`, `[@port, ¶`, `@port [`. */
export function openCitation(text: string, offset: number): OpenCitation | undefined {
  const before = text.charAt(offset - 1);
  if (!/[\p{L}\p{N}@[,;¶§.:#$%&\-+?<>~/_ \t{]/u.test(before)) return undefined;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (!text.slice(Math.max(0, lineStart - 2000), offset).includes('@')) return undefined;
  const block = openBlock(text, offset);
  if (block === undefined || inCode(block, text, offset)) return undefined;
  return openKey(block, text, offset) ?? openLocator(block, text, offset);
}

function openKey(block: OpenBlock, text: string, offset: number): OpenCitation | undefined {
  const written = block.inline.text;
  const match = /@(?:(\{)([^\s{}]*)|([\p{L}\p{N}_:.#$%&\-+?<>~/]*))$/u.exec(written);
  if (match === null) return undefined;
  const [, brace = '', inBraces, plain = ''] = match;
  const typed = inBraces ?? plain;
  if (
    isEscaped(written, match.index) ||
    keyAt(`${written.slice(0, match.index)}@x`, match.index, false) === undefined
  )
    return undefined;
  const rest = brace === '' ? /^[\p{L}\p{N}_:#&\-+/]*/u : /^[^\s{}]*/;
  const tail = rest.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
  return {
    stage: 'key',
    typed,
    replace: { start: offset - typed.length, end: offset + tail },
    bracketed: openBracket(block) !== undefined,
  };
}

function openLocator(block: OpenBlock, text: string, offset: number): OpenCitation | undefined {
  const { inline } = block;
  const open = openBracket(block);
  if (open === undefined) return undefined;
  const key = itemsOf(inline.structure, open + 1, inline.text.length).at(-1)?.key;
  const from = key?.end ?? open + 1;
  const suffix = inline.text.slice(from);
  const name = key?.key ?? (/[;@]/.test(suffix) ? undefined : keyBefore(block, open));
  const lead = (key === undefined ? /^\s*,?\s*/ : /^\s*,\s*|^\s+(?=¶)/).exec(suffix)?.[0];
  if (name === undefined || lead === undefined) return undefined;
  const typed = suffix.slice(lead.length);
  if (
    !/^(?:¶{1,2}|§{1,2}|pp\.?|p(?:a(?:r(?:a(?:g(?:r(?:a(?:p(?:hs?)?)?)?)?)?)?)?)?s?\.?)?[\d\s,–-]*$/.test(
      typed,
    )
  )
    return undefined;
  const tail = /^\d*/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0;
  return {
    stage: 'locator',
    key: name,
    typed,
    replace: { start: offset - typed.length, end: offset + tail },
    bracketed: true,
  };
}

/** The key of an in-text citation that ends right before the bracket at `open`. */
function keyBefore({ inline }: OpenBlock, open: number): string | undefined {
  const group = inline.groups.findLast(({ form, end }) => form === 'in-text' && end <= open);
  return group !== undefined && /^\s*$/.test(inline.text.slice(group.end, open))
    ? group.items.at(-1)?.key.key
    : undefined;
}
