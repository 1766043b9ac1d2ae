import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatByName, formats } from '../../../src/corpus/formats/formats.ts';
import { readFile } from '../../../src/corpus/formats/read-file.ts';
import { readSource } from '../../../src/corpus/formats/read-source.ts';
import { evidenceSections } from '../../../src/corpus/source.ts';
import { samples, sampleText } from '../../documents/samples.ts';
import { work } from './work.ts';

const readable = Object.entries(samples).filter(([name]) => formatByName(name, formats) !== undefined);

test('there is a sample of every format', () => {
  const sampled = new Set(readable.map(([name]) => formatByName(name, formats)?.id));
  assert.deepEqual(
    formats.filter(({ id }) => !sampled.has(id)).map(({ id }) => id),
    [],
  );
});

for (const [name, bytes] of readable) {
  test(`${name} has its paragraphs, each as evidence in a passage of its own`, async () => {
    const { text, passages, problems } = await readSource(name, bytes, work);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      passages.map(({ number }) => number),
      passages.map((_, index) => index + 1),
    );
    for (const passage of passages) assert.equal(text.slice(passage.start, passage.end), passage.text);
    const [first, second] = [sampleText.first, sampleText.second].map((words) =>
      passages.findIndex((passage) => passage.text.replaceAll(/\s+/g, ' ').includes(words)),
    );
    assert.ok(first !== undefined && first >= 0, `the first paragraph: ${text}`);
    assert.ok(second !== undefined && second > first, `the second paragraph: ${text}`);
    for (const index of [first, second])
      assert.ok(evidenceSections.includes(passages[index]?.section ?? 'title'), passages[index]?.section);
  });

  test(`${name} cut short or damaged is read in part or refused with advice, and never throws`, async () => {
    const damaged: Uint8Array[] = [];
    for (let part = 1; part < 12; part += 1)
      damaged.push(bytes.subarray(0, Math.floor((bytes.length * part) / 12)));
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 12)) {
      const copy = Uint8Array.from(bytes);
      copy.fill(0xff, at, at + 9);
      damaged.push(copy);
    }
    for (const each of damaged) {
      const outcome = await readFile(name, each, work);
      if (outcome.kind === 'unread') assert.ok(outcome.unread.advice, `${each.length} bytes: advice`);
      else if (outcome.kind === 'source') assert.ok(Array.isArray(outcome.reading.passages));
    }
  });
}
