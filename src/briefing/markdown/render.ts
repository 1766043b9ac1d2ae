import { entityAt } from '../../text/entities.ts';
import type { Span } from '../../text/span.ts';
import { emphasisMarks } from './emphasis-marks.ts';
import type { Inlines } from './inlines.ts';
import { omissions, type Purpose } from './omissions.ts';
import { smartAt } from './smart-typography.ts';

/** Text made from an inline text, with a mapping back: the UTF-16 unit `i` comes from the source from `starts[i]` to `ends[i]`. */
export interface Rendered {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text of `span` without its markup: emphasis, escapes, entities, tags and the targets of links. */
export function render(inlines: Inlines, span: Span, purpose: Purpose): Rendered {
  const { text, skips } = inlines.structure;
  const out = new Output(purpose === 'pandoc' ? /^[ \t\r\n\f\v]$/ : /^[^\S\u00A0]$/);
  if (span.start >= span.end) return out;
  const omittedAt = omissions(inlines, span, purpose);
  const marks = emphasisMarks(inlines, span, omittedAt);
  let at = span.start;
  while (at < span.end) {
    const past = omittedAt(at) ?? marks.get(at);
    if (past !== undefined && past > at) {
      at = past;
      continue;
    }
    const skip = skips.get(at);
    if (skip !== undefined) {
      if (skip.kind === 'code' || skip.kind === 'url' || skip.kind === 'math') {
        for (let inner = skip.inner.start; inner < skip.inner.end; inner += 1) {
          out.add(text.charAt(inner), inner, inner + 1);
        }
      }
      at = skip.end;
      continue;
    }
    at = addCharacter(text, at, span, purpose, out);
  }
  return out;
}

/** A text under construction, with its mapping back. */
class Output implements Rendered {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #white: RegExp;
  /** The last character, kept apart: reading it from `text` would flatten the string after each addition. */
  #last = '';
  /** Runs of characters that match `white` become one space. */
  constructor(white: RegExp) {
    this.#white = white;
  }
  add(characters: string, start: number, end: number): void {
    const white = this.#white.test(characters);
    if (white && /^[ \u00A0]$/.test(this.#last) && this.ends.at(-1) === start) {
      this.ends[this.ends.length - 1] = end;
      return;
    }
    const added = white ? ' ' : characters;
    for (let unit = 0; unit < added.length; unit += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    this.text += added;
    if (added !== '') this.#last = added.slice(-1);
  }
}

/** Adds the character at `at`, or the escape or entity that starts there; returns the offset after it. */
function addCharacter(text: string, at: number, span: Span, purpose: Purpose, out: Output): number {
  const char = text.charAt(at);
  const next = text.charAt(at + 1);
  if (char === '\\' && at + 1 < span.end && /[!-/:-@[-`{-~\s]/.test(next)) {
    out.add(next === ' ' ? '\u00A0' : next, at, at + 2);
    return at + 2;
  }
  const entity = entityAt(text, at);
  if (entity !== undefined) {
    out.add(entity.text, at, entity.end);
    return entity.end;
  }
  if (purpose === 'pandoc') {
    const smart = smartAt(text, at, span);
    if (smart !== undefined) {
      out.add(smart.text, at, smart.end);
      return smart.end;
    }
  }
  out.add(char, at, at + 1);
  return at + 1;
}
