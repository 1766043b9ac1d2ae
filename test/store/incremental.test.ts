import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { random } from '../bench/random.ts';
import { testProject } from './project-folder.ts';

/** Everything that queries read, by source path, because ids may differ. */
function contentOf(storage: string): Record<string, unknown[]> {
  const name = readdirSync(storage).find((file) => file.endsWith('.sqlite')) ?? '';
  const database = new DatabaseSync(join(storage, name));
  const place = "f.path || ' ' || (p.id % 16777216)";
  try {
    database.exec(`
      INSERT INTO passage_words(passage_words) VALUES ('integrity-check');
      CREATE VIRTUAL TABLE temp.instance USING fts5vocab(main, passage_words, instance);`);
    return {
      files: database.prepare('SELECT path, kind, key, item, passages FROM file ORDER BY path').all(),
      passages: database
        .prepare(
          `SELECT ${place} AS place, section, start, end, line, column, text
           FROM passage p LEFT JOIN file f ON f.id = p.id / 16777216 ORDER BY place`,
        )
        .all(),
      words: database.prepare('SELECT * FROM word ORDER BY term').all(),
      places: database
        .prepare(
          `SELECT term, ${place} AS place, offset FROM temp.instance
           LEFT JOIN passage p ON p.id = doc LEFT JOIN file f ON f.id = p.id / 16777216 ORDER BY 1, 2, 3`,
        )
        .all(),
    };
  } finally {
    database.close();
  }
}

test('the count of a frequent word follows edits, until no passage has it', async () => {
  await using project = testProject();
  const index = project.start();
  for (const [passages, word] of [
    [700, 'tanker'],
    [650, 'tanker'],
    [700, 'tanker'],
    [3, 'tanker'],
    [620, 'frigate'],
  ] as const) {
    const lines = Array.from({ length: passages }, (_, at) => `The ${word} left on day ${at}.`);
    project.write({ 'sources/log.txt': lines.join('\n\n') });
    await index.refresh();
    const anew = join(project.root, `../anew-${passages}-${word}`);
    await (await project.open({ storage: anew })).dispose();
    assert.deepEqual(contentOf(project.options.storage)['words'], contentOf(anew)['words']);
  }
});

test('after any edits the index equals a new one', async () => {
  await using project = testProject();
  const next = random(11);
  const below = (bound: number): number => Math.floor(next() * bound);
  const vocabulary = ['tanker', 'frigate', 'port', 'Élysée', 'café', 'sailed', 'sailing', 'on', '4', 'March'];
  const passage = (): string =>
    Array.from({ length: 1 + below(6) }, () => vocabulary[below(vocabulary.length)] ?? '').join(' ');
  const texts = new Map<string, string[]>();
  const index = project.start();
  for (let edit = 0; edit < 40; edit += 1) {
    const path = `sources/${below(5)}.txt`;
    const text = texts.get(path) ?? [];
    const at = below(text.length + 1);
    const kind = below(8);
    if (kind === 0) {
      texts.delete(path);
      if (text.length > 0) project.remove(path);
    } else {
      if (kind < 4) text.splice(at, 0, passage());
      else if (kind === 4) text.splice(at, 1);
      else if (kind === 5) text.reverse();
      else text[at] = passage();
      texts.set(path, text);
      project.write({ [path]: text.join(kind === 6 ? '\n\n\n' : '\n\n') });
    }
    await index.refresh(edit % 7 === 0 ? undefined : [join(project.root, path)]);
  }
  await index.dispose();
  const anew = join(project.root, '../anew');
  await (await project.open({ storage: anew })).dispose();
  assert.deepEqual(contentOf(project.options.storage), contentOf(anew));
});
