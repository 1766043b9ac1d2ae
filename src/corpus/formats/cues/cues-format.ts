import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** Captions: WebVTT and SubRip. */
export const cuesFormat: Format = {
  id: 'captions',
  version: 2,
  extensions: ['.vtt', '.srt'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.text,
  recognises: (head) => /^(?:\xEF\xBB\xBF)?WEBVTT(?:[ \t\r\n]|$)/.test(head),
};
