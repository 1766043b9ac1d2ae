import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Place, makePlace } from './helpers.ts';

const quotation =
  'The lack of Syrian fighters on the ground that look like acceptable partners is as true today as it was before the France bombings” [@illusions-of-victory, ¶7]';

describe('briefing', () => {
  let place: Place;
  before(() => {
    place = makePlace({
      'briefings/faults.md':
        '# Draft\n\nIran was not asked to the Paris conference of September 15.\n\nKerry spoke on September 12 [@coalition-of-one, ¶99].\n',
      'briefings/clean.md':
        '# Draft\n\nIran was not invited to the Paris conference of September 15 [@coalition-of-one, ¶12].\n',
      'notes.md': 'A note of 2014 cites nothing.\n',
      'odd.md': '---\nbriefing: true\n---\n\nWe assess that this will last.\n',
    });
  });
  after(() => place.remove());

  const lines = async (args: readonly string[], ...input: readonly object[]): Promise<readonly Answer[]> => {
    const ended = await place.briefing(
      args,
      input.map((line) => JSON.stringify(line)),
    );
    assert.equal(ended.code, 0, ended.err);
    return ended.out
      .trim()
      .split('\n')
      .map((line): Answer => JSON.parse(line));
  };
  type Answer = Readonly<Record<string, unknown>> & {
    readonly items?: readonly { readonly insert: string; readonly key: string; readonly number: number }[];
    readonly hits?: readonly { readonly key: string; readonly number: number }[];
    readonly passages?: readonly { readonly key: string; readonly number: number }[];
  };

  test('check finds the faults of the project’s briefings, with positions counted from 1', async () => {
    const { code, out } = await place.briefing(['check', '--format', 'json']);
    assert.equal(code, 1);
    const findings: readonly Record<string, unknown>[] = JSON.parse(out);
    assert.deepEqual(
      findings.map(({ file, line, column, endLine, endColumn, rule, severity }) => [
        file,
        line,
        column,
        endLine,
        endColumn,
        rule,
        severity,
      ]),
      [
        ['briefings/faults.md', 3, 1, 3, 60, 'uncited-claim', 'warning'],
        ['briefings/faults.md', 5, 49, 5, 52, 'unknown-passage', 'error'],
      ],
    );
  });

  test('check prints paths as given', async () => {
    const { out } = await place.briefing(['check', './briefings/../briefings/faults.md']);
    assert.match(out, /^\.\/briefings\/\.\.\/briefings\/faults\.md:3:1 warning .* uncited-claim$/m);
  });

  test('check is clean for a sound briefing, and treats any named file as a briefing', async () => {
    assert.deepEqual(
      [
        (await place.briefing(['check', 'briefings/clean.md'])).code,
        (await place.briefing(['check', 'odd.md'])).code,
        (await place.briefing(['check', 'notes.md'])).code,
      ],
      [0, 0, 1],
    );
  });

  test('commands that cannot run end with 2 and say what to do', async () => {
    for (const [args, message] of [
      [['check', 'nowhere.md'], /There is no file nowhere\.md/],
      [['check', 'briefings'], /is a folder/],
      [['check', '--corpus', 'nowhere'], /There is no folder nowhere/],
      [['search'], /what to look for/],
      [['search', 'x', '--limit', '0'], /whole number from 1/],
      [['polish'], /unknown command/],
      [['check', '--format', 'xml'], /Allowed choices are text, json/],
    ] as const) {
      const ended = await place.briefing(args);
      assert.deepEqual([ended.code, ended.out], [2, ''], args.join(' '));
      assert.match(ended.err, message);
    }
  });

  test('a project without sources is never called clean', async () => {
    const bare = makePlace({ 'briefings/a.md': 'Nothing is claimed?\n' }, false);
    try {
      const none = await bare.briefing(['check']);
      assert.equal(none.code, 2);
      assert.match(none.err, /no corpus folder/);
    } finally {
      bare.remove();
    }
    const empty = makePlace({ 'briefings/a.md': 'Nothing is claimed?\n', 'sources/readme.pdf': '' }, false);
    try {
      const ended = await empty.briefing(['check']);
      assert.equal(ended.code, 2);
      assert.match(ended.err, /corpus is empty/);
    } finally {
      empty.remove();
    }
  });

  test('complete answers with quotations ready to follow the mark', async () => {
    const [answer] = await lines(['complete', '--jsonl'], { id: 7, text: 'the lack of  Syrian fi' });
    assert.equal(answer?.['id'], 7);
    assert.deepEqual(
      [answer?.items?.[0]?.insert, answer?.items?.[0]?.key, answer?.items?.[0]?.number],
      [quotation, 'illusions-of-victory', 7],
    );
    const { out } = await place.briefing(['complete', '"The lack of Syrian fi']);
    assert.equal(out.split('\n')[0], quotation.replace('”', '"'));
  });

  test('search tolerates typing errors and takes unquoted words', async () => {
    const { out } = await place.briefing(['search', 'kazansky', 'cathedrl', '--limit', '1']);
    assert.match(out, /^isis-flocks-to-russia ¶3 /);
    const [answer] = await lines(['search', '--jsonl'], {
      id: 'a',
      query: '"Hard to ignore" source:coalition',
    });
    assert.deepEqual(
      answer?.hits?.map(({ key, number }) => [key, number]),
      [['coalition-of-one', 11]],
    );
  });

  test('cite finds the passage that supports a sentence', async () => {
    const [answer] = await lines(['cite', '--jsonl'], {
      id: 1,
      text: 'Iran was not asked to the Paris conference of September 15.',
    });
    assert.deepEqual([answer?.passages?.[0]?.key, answer?.passages?.[0]?.number], ['coalition-of-one', 12]);
  });

  test('a line has its own limit, or that of --limit', async () => {
    for (const [command, field, list] of [
      ['search', 'query', 'hits'],
      ['cite', 'text', 'passages'],
      ['complete', 'text', 'items'],
    ] as const) {
      const { out } = await place.briefing(
        [command, '--jsonl', '--limit', '2'],
        [{}, { limit: null }, { limit: 1 }, { limit: 3 }].map((own) =>
          JSON.stringify({ [field]: 'the Islamic', ...own }),
        ),
      );
      const counts = out
        .trim()
        .split('\n')
        .map((line): number => JSON.parse(line)[list].length);
      assert.deepEqual(counts, [2, 2, 1, 3], command);
    }
  });

  test('a bad line is answered with its error, and the others as usual', async () => {
    const ended = await place.briefing(
      ['sentences', '--jsonl'],
      ['{"id":1,"text":"A. b."', '{"id":2}', '', '{"id":3,"text":"Hi."}'],
    );
    assert.equal(ended.code, 2);
    const answers = ended.out
      .trim()
      .split('\n')
      .map((line): Answer => JSON.parse(line));
    assert.match(String(answers[0]?.['error']), /^Line 1: not JSON/);
    assert.deepEqual([answers[1]?.['id'], answers[1]?.['error']], [2, 'Line 2: "text" must be a text.']);
    assert.deepEqual(answers[2], { id: 3, sentences: [{ text: 'Hi.', start: 0, end: 3 }] });
  });

  test('claims lists every sentence with its reason, and the citations as Pandoc reads them', async () => {
    const text = '# Title\n\n- Kerry spoke on September 12 [see @k, ¶4-6; -@m].\n';
    const [answer] = await lines(['claims', '--jsonl'], { id: 1, text });
    assert.deepEqual(answer, {
      id: 1,
      sentences: [
        { text: 'Title', start: 2, end: 7, claim: false, reason: 'heading', quotations: [], citations: [] },
        {
          text: 'Kerry spoke on September 12 [see @k, ¶4-6; -@m].',
          start: 11,
          end: 59,
          claim: true,
          reason: 'dated-event',
          quotations: [],
          citations: answer?.['citations'],
        },
      ],
      citations: [
        {
          key: 'k',
          mode: 'NormalCitation',
          prefix: 'see',
          suffix: ', ¶4-6',
          start: 40,
          end: 52,
          label: 'paragraph',
          locator: '4-6',
        },
        { key: 'm', mode: 'SuppressAuthor', prefix: '', suffix: '', start: 54, end: 57 },
      ],
    });
  });

  test('passages lists the blocks of a file under the key of the bibliography', async () => {
    const { out } = await place.briefing(['passages', 'seeds/004_4047ee32e6c629f4.txt', '--format', 'json']);
    const rows: readonly { key: string; number: number; section: string; text: string }[] = JSON.parse(out);
    assert.equal(rows.length, 47);
    assert.deepEqual(
      [rows[11]?.key, rows[11]?.number, rows[11]?.section, rows[11]?.text.slice(0, 20)],
      ['coalition-of-one', 12, 'body', 'Iran was not invited'],
    );
  });

  test('index reports what it did, and reads nothing twice', async () => {
    const first = await place.briefing(['index', '--rebuild', '--format', 'json']);
    const report: Record<string, unknown> = JSON.parse(first.out);
    assert.deepEqual([report['files'], report['read'], report['passages']], [5, 5, 102]);
    const second: Record<string, unknown> = JSON.parse(
      (await place.briefing(['index', '--format', 'json'])).out,
    );
    assert.equal(second['read'], 0);
  });

  test('the project file applies in subfolders too', async () => {
    const project = makePlace({
      'briefing.config.json': '{"files": ["drafts/*.md"], "rules": {"uncited-claim": "error"}}',
      'drafts/a.md': 'Kerry spoke on September 12, 2014.\n',
      'briefings/b.md': 'Kerry spoke on September 12, 2014.\n',
    });
    try {
      const { code, out } = await project.briefing(['check', '--format', 'json']);
      const findings: readonly Record<string, unknown>[] = JSON.parse(out);
      assert.deepEqual(
        [code, findings.map(({ file, severity }) => [file, severity])],
        [1, [['drafts/a.md', 'error']]],
      );
    } finally {
      project.remove();
    }
  });

  test('all commands answer help and version', async () => {
    for (const args of [['--help'], ['check', '--help'], ['index', '--help']]) {
      const { code, out } = await place.briefing(args);
      assert.deepEqual([code, out.startsWith('Usage: briefing')], [0, true]);
    }
    for (const args of [['--version'], ['search', '--version']]) {
      const { code, out } = await place.briefing(args);
      assert.deepEqual([code, out], [0, '1.2.3\n']);
    }
  });
});
