import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { completeQuotation } from '../../src/writing/complete-quotation.ts';
import { quotationAt, quotationEdits } from '../../src/features/quotation-at.ts';
import { quotationRows } from '../../src/features/quotation-rows.ts';
import { type OfferedQuotation, wordEdits } from '../../src/features/quotation-word.ts';
import { type RowRoom, descriptionWidth, fixedRows, wideningRows } from '../../src/features/row-room.ts';
import { openIndexNode } from '../../src/platform/node/open-index.ts';
import { tidy } from '../../src/text/normalise.ts';
import { words } from '../../src/text/words.ts';

const storage = mkdtempSync(join(tmpdir(), 'briefing-rows-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
const open = openIndexNode(fileURLToPath(new URL('../../src/worker.node.ts', import.meta.url)));
const index = open({ root, sources: ['seeds'], files: [], exclude: [], storage });
after(async () => {
  await index.dispose();
  rmSync(storage, { recursive: true, force: true });
});

test('rows begin with a whole word, are long enough and differ, wherever in a source one begins', async () => {
  await index.settled();
  let cut = 0;
  for await (const written of beginnings()) {
    const at = quotationAt(written, written.length);
    // An open bracket may begin a citation, so nothing is completed there.
    if (at === undefined) continue;
    const items = await completeQuotation(at.typed, at.style, index, 12);
    const offered = wordEdits(items, at, written, written.length);
    const wanted = quotationEdits(items, at).map(
      ({ insert, replace }) => written.slice(0, replace.start) + insert,
    );
    assert.deepEqual(
      offered.map((one) => taken(written, one)),
      wanted,
    );
    for (const room of [wideningRows, fixedRows]) cut += checkRows(written, offered, room);
  }
  assert.ok(cut > 300, `${cut} rows were cut`);
});

test('the first letter of a quotation is corrected as `[T]he`', async () => {
  await index.settled();
  const written = '“the Russians are pu';
  const at = quotationAt(written, written.length);
  assert.ok(at);
  const [first] = wordEdits(
    await completeQuotation(at.typed, at.style, index, 1),
    at,
    written,
    written.length,
  );
  assert.match(first?.insert ?? '', /^pushing /);
  assert.deepEqual(first?.before, { start: 1, end: 2, text: '[T]' });
});

/** The first words of quotations: now between these marks, now between those, the last word begun, whole, or with its space. */
async function* beginnings(): AsyncGenerator<string> {
  let number = 0;
  for (const { key } of await index.sources()) {
    for (const { section, text } of await index.passages(key)) {
      const list = words(text);
      if (section !== 'body') continue;
      for (let place = number % 17; place + 2 < list.length; place += 17) {
        number += 1;
        const [first, second] = [list[place], list[place + 1 + (number % 2)]];
        if (first === undefined || second === undefined) continue;
        const mark = ['“', '"', '> '][number % 3] ?? '“';
        const end = number % 5 === 0 ? second.end : second.start + Math.ceil((second.end - second.start) / 2);
        const typed = tidy(text.slice(first.start, end)).replaceAll(/[“”"«»]/gu, '');
        yield `${mark}${typed}${number % 10 === 0 ? ' ' : ''}`;
      }
    }
  }
}

function taken(written: string, { insert, replace, before }: OfferedQuotation): string {
  const head = written.slice(0, replace.start);
  const corrected =
    before === undefined ? head : head.slice(0, before.start) + before.text + head.slice(before.end);
  return corrected + insert;
}

/** The number of labels that are cut. */
function checkRows(written: string, offered: readonly OfferedQuotation[], room: RowRoom): number {
  const rows = quotationRows(offered, room);
  const looks = rows.map((row) => `${row?.label} / ${row?.description}`);
  assert.equal(new Set(looks).size, offered.length, `${written}: ${looks.join('; ')}`);
  for (const [place, row] of rows.entries()) {
    const { label = '', description = '' } = row ?? {};
    const { insert = '', item } = offered[place] ?? {};
    assert.match(label, /[\p{L}\p{N}].*[\p{L}\p{N}]/u, written);
    assert.ok(description.startsWith(`¶${item?.passage.number}`), description);
    assert.ok(label.length <= room.label);
    assert.ok(label.length + descriptionWidth * description.length <= room.row, `${label} / ${description}`);
    if (!label.endsWith('…')) continue;
    assert.ok(label.length > room.least, label);
    assert.ok(insert.startsWith(label.slice(0, -1)), `${label} / ${insert}`);
  }
  return rows.filter((row) => row?.label.endsWith('…') === true).length;
}
