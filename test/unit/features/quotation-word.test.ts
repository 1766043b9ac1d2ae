import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeQuotation } from '../../../src/writing/complete-quotation.ts';
import { quotationAt, quotationEdits } from '../../../src/features/quotation-at.ts';
import { wordEdits } from '../../../src/features/quotation-word.ts';
import { corpusOf } from './corpus.ts';

const { store } = corpusOf([
  {
    key: 'port',
    passages: [
      'The lack of guns on the quay — and of men — is as true today as it was.',
      'They will "never" come, I think, because the door-to-door campaign ended.',
      'It cost 1,200 a day, the guild’s scribe said.',
      'The quay—was it closed? Nobody knew (not even Roe) why.',
      'Der Rat schwieg : « Nous partons demain, et nous rions. »',
      'Nothing moved on plan B',
      'Cafe\u0301s closed early that day.',
      'They asked, and nobody came to Łódź, İzmir or Ærø that year.',
      'All was over at the harbour -',
    ],
  },
]);

/** What the first item writes: what it corrects before the word, `|`, what it writes from the word on, up to the citation. */
async function parted(marked: string): Promise<string | undefined> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const at = quotationAt(text, offset);
  if (at === undefined) return undefined;
  const items = await completeQuotation(at.typed, at.style, store, 12);
  const edits = quotationEdits(items, at);
  const parts = wordEdits(items, at, text, offset);
  let first: string | undefined;
  for (const [place, item] of items.entries()) {
    const whole = edits[place];
    assert.ok(whole);
    const part = parts[place];
    assert.ok(part);
    const { insert, replace, before } = part;
    const taken =
      text.slice(0, before?.start ?? replace.start) +
      (before?.text ?? '') +
      text.slice(before?.end ?? replace.start, replace.start) +
      insert +
      text.slice(replace.end);
    const wanted = text.slice(0, whole.replace.start) + whole.insert + text.slice(whole.replace.end);
    assert.equal(taken, wanted, `${marked}: both ways of taking ${item.insert} write the same`);
    assert.ok(before === undefined || before.end <= replace.start, `${marked}: the edits overlap`);
    assert.ok(!/\s/.test(text.slice(replace.start, offset)), `${marked}: the range is one word`);
    const correction =
      before === undefined
        ? ''
        : `${JSON.stringify(text.slice(before.start, before.end))}→${JSON.stringify(before.text)}`;
    first ??= `${correction}|${insert.replace(/ \[@port.*$/, '')}`;
  }
  return first;
}

const cases: Readonly<Record<string, string>> = {
  // The word is the source's whole word.
  '“The lack of gu|': '|guns on the quay — and of men — is as true today as it was”',
  '“The lack of guns|': '|guns on the quay — and of men — is as true today as it was”',
  '“The lack of |': '|guns on the quay — and of men — is as true today as it was”',
  '“The lack of gu|”': '|guns on the quay — and of men — is as true today as it was”',
  '“The lack of gu|]': '|guns on the quay — and of men — is as true today as it was”',
  '> The lack of gu|': '|guns on the quay — and of men — is as true today as it was.',
  '«The lack of gu|': '|guns on the quay — and of men — is as true today as it was»',
  '« Nous par|': '|partons demain, et nous rions »',
  // Earlier words are corrected where they differ, and no further.
  '“the lack of gu|': '"t"→"T"|guns on the quay — and of men — is as true today as it was”',
  '“The LACK of gu|': '"LACK"→"lack"|guns on the quay — and of men — is as true today as it was”',
  '“the  LACK of\u00a0gu|':
    '"the  LACK of\u00a0"→"The lack of "|guns on the quay — and of men — is as true today as it was”',
  "“the guild's sc|": '"\'"→"’"|scribe said”',
  '“cafés clo|': '"café"→"Cafe\u0301"|closed early that day”',
  // With what the source joins to the word.
  '“They will ne|': '|‘never’ come, I think, because the door-to-door campaign ended”',
  '“They will never co|': '"never"→"‘never’"|come, I think, because the door-to-door campaign ended”',
  '“the door to door|': '"door to "→""|door-to-door campaign ended”',
  '“the door-to-do|': '|door-to-door campaign ended”',
  '“200 a d|': '""→"1,"|day, the guild’s scribe said”',
  '“the quay w|': '"the quay"→"The"|quay—was it closed?”',
  '“Nobody knew no|': '|(not even Roe) why”',
  // A dash of the source stands before the next word until it is typed.
  '“on the quay |': '|— and of men — is as true today as it was”',
  '“on the quay —|': '|— and of men — is as true today as it was”',
  '“on the quay — |': '|and of men — is as true today as it was”',
  '“on the quay - |': '"-"→"—"|and of men — is as true today as it was”',
  '“They asked, |': '|and nobody came to Łódź, İzmir or Ærø that year”',
  '“They asked |': '""→","|and nobody came to Łódź, İzmir or Ærø that year”',
  '“came to Łó|': '|Łódź, İzmir or Ærø that year”',
  // Where nothing follows but the mark.
  '“moved on plan B|': '|B”',
  '“moved on plan B |': '" "→""|”',
  '“over at the harbour |': '|-”',
  // Words on earlier lines stay as they are.
  '“the LACK\nof gu|': '|guns on the quay — and of men — is as true today as it was”',
  '> “the LACK\n> OF gu|': '"OF"→"of"|guns on the quay — and of men — is as true today as it was.”',
  '“The lack\nof |': '|guns on the quay — and of men — is as true today as it was”',
};

test('an edit is split at the word being written, with the same result', async () => {
  for (const [marked, expected] of Object.entries(cases))
    assert.equal(await parted(marked), expected, marked);
});
