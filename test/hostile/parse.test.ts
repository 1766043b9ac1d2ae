import { parseBriefing } from '../../src/briefing/parse.ts';
import { readPlain } from '../../src/corpus/formats/text-file.ts';
import { bracketPairs } from '../../src/text/brackets.ts';
import { doubled } from './doubling.ts';
import { hostileTexts, shapedTexts } from './texts.ts';

const texts = [...hostileTexts, ...shapedTexts];
const encoder = new TextEncoder();

doubled('a briefing', texts, (text) => parseBriefing(text));
doubled('a source in Markdown', texts, (text) => readPlain(encoder.encode(text), 'markdown'));
// A plain text differs only in that no markup is removed, so a sample is enough.
doubled(
  'a source in text',
  texts.filter((_, at) => at % 4 === 0),
  (text) => readPlain(encoder.encode(text), 'plain'),
);
// Completion pairs brackets in whole paragraphs of sources.
doubled(
  'the pairs of brackets',
  hostileTexts.filter(({ name }) => /[()[\]]/.test(name)),
  bracketPairs,
);
