import { isBlank } from '../../../text/normalise.ts';
import { decodeSource } from '../decode-source.ts';
import { readingOf, refusal } from '../blocks.ts';
import type { Reading } from '../reader.ts';
import { cuesOf } from './cue.ts';
import { withoutRepeats } from './rolling.ts';
import { turnsOf } from './turns.ts';

/** Reads WebVTT and SubRip captions: a passage is a speaker's turn, else a sentence, with the time at which it begins. */
export async function readCues(bytes: Uint8Array): Promise<Reading> {
  const { text, problems } = await decodeSource(bytes);
  const blocks = turnsOf(withoutRepeats(cuesOf(text)));
  if (blocks.length === 0 && !isBlank(text)) return refusal('damaged', { id: 'captions-none', args: {} });
  const language = /^\uFEFF?WEBVTT[^\n]*\r?\n(?:[^\n:]{1,40}:[^\n]*\n){0,5}?Language: *([\w-]{2,20})/.exec(
    text.slice(0, 1000),
  )?.[1];
  return readingOf(blocks, {
    problems,
    metadata: language === undefined ? {} : { language },
    origins: language === undefined ? {} : { language: 'WebVTT header' },
  });
}
