import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, readAs } from './read-lines.ts';

async function checkCaptions(path: string, content: string, expected: readonly string[]): Promise<void> {
  assert.deepEqual(linesOf(await readAs(path, content)), expected);
}

test('a passage is the turn of a speaker', async () => {
  await checkCaptions(
    'a.vtt',
    `WEBVTT - Interview

NOTE A remark
over two lines

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.000 line:0 position:20%
<v Roger Bingham>We are in New York City

00:04.000 --> 00:06.000
<v Roger Bingham>at the &amp; museum.</v>

1:00:06.500 --> 1:00:09.000
<v.loud Neil Tyson>Didn't we talk about <i.big>enough</i>?

1:00:09.000 --> 1:00:11.000
<v Roger Bingham>No, no.
<v Neil Tyson>Yes.
`,
    [
      '00:00:01 body Roger Bingham: We are in New York City at the & museum.',
      "01:00:06 body Neil Tyson: Didn't we talk about enough?",
      '01:00:09 body Roger Bingham: No, no.',
      '01:00:09 body Neil Tyson: Yes.',
    ],
  );
});

test('names in front of a colon are speakers, whose turn goes on without a name', async () => {
  await checkCaptions(
    'a.srt',
    '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nJOHN: We left at noon.\r\n\r\n2\r\n00:00:02,100 --> 00:00:04,000\r\nWe came back late.\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\nMrs. Mary Holt: Who saw you?\r\n\r\n4\r\n00:00:06,500 --> 00:00:07,000\r\n- Nobody.\r\n- Really?\r\n',
    [
      '00:00:01 body JOHN: We left at noon. We came back late.',
      '00:00:05 body Mrs. Mary Holt: Who saw you?',
      '00:00:06 body - Nobody.',
      '00:00:06 body - Really?',
    ],
  );
});

test('a name in a line of its own, and the marks of broadcasts, begin a turn', async () => {
  await checkCaptions(
    'a.srt',
    `1
00:00:01,000 --> 00:00:02,000
JOHN HOLT:
We left at noon.

2
00:00:02,000 --> 00:00:03,000
>> When did you
come back?

3
00:00:03,000 --> 00:00:04,000
>> Late.

4
00:00:04,000 --> 00:00:05,000
>> MARY: So I thought.
`,
    [
      '00:00:01 body JOHN HOLT: We left at noon.',
      '00:00:02 body When did you come back?',
      '00:00:03 body Late.',
      '00:00:04 body MARY: So I thought.',
    ],
  );
});

test('without speakers the cues are joined to sentences', async () => {
  await checkCaptions(
    'a.srt',
    `1
00:00:01,000 --> 00:00:02,000
{\\an8}<font color="#fff">The year was</font>
1984

2
00:00:02,500 --> 00:00:04,000
and nobody knew. I think

3
00:00:04,000 --> 00:00:05,000
we should go.

4
00:00:20,000 --> 00:00:21,000
♪ music ♪

5
00:00:22,000 --> 00:00:23,000
a < b and c > d

still the same cue.
6
00:00:24,000 --> 00:00:25,000
[DOOR CLOSES]
`,
    [
      '00:00:01 body The year was 1984 and nobody knew. I think we should go.',
      '00:00:20 body ♪ music ♪',
      '00:00:22 body a < b and c > d still the same cue.',
      '00:00:24 body [DOOR CLOSES]',
    ],
  );
});

const cue = (start: number, end: number, text: string): string =>
  `00:00:${String(start).padStart(2, '0')}.000 --> 00:00:${String(end).padStart(2, '0')}.000 align:start\n${text}\n\n`;

test("YouTube's rolling lines are read once, and its times inside lines not at all", async () => {
  const rolling = [
    cue(0, 2, ' \ngood<00:00:00.320><c> morning</c><00:00:00.719><c> all</c>'),
    cue(2, 2, 'good morning all\n '),
    cue(2, 5, 'good morning all\nto<00:00:03.000><c> the hearing</c>'),
    cue(5, 5, 'to the hearing\n '),
    cue(5, 8, 'to the hearing\nof<00:00:06.000><c> the committee</c>'),
    cue(20, 22, 'of the committee\nafter a pause'),
  ];
  await checkCaptions('a.vtt', `WEBVTT\nKind: captions\nLanguage: en\n\n${rolling.join('')}`, [
    '00:00:00 body good morning all to the hearing of the committee',
    '00:00:20 body after a pause',
  ]);
  const { metadata } = await readAs('a.vtt', `WEBVTT\nKind: captions\nLanguage: en\n\n${rolling.join('')}`);
  assert.equal(metadata.language, 'en');
});

test('a line that is said twice is read twice', async () => {
  await checkCaptions('a.vtt', `WEBVTT\n\n${cue(1, 2, 'No.')}${cue(2, 3, 'No.')}${cue(3, 4, 'I left.')}`, [
    '00:00:01 body No.',
    '00:00:02 body No.',
    '00:00:03 body I left.',
  ]);
});

test('titles without full stops stay apart, and a long turn is cut at a sentence', async () => {
  await checkCaptions('a.vtt', `WEBVTT\n\n${cue(1, 2, 'Simply for everyone')}${cue(2, 3, 'One package')}`, [
    '00:00:01 body Simply for everyone',
    '00:00:02 body One package',
  ]);
  const said = Array.from({ length: 50 }, (_, index) =>
    cue(
      index,
      index + 1,
      `${index % 5 === 0 ? 'HOLT: ' : ''}The committee heard what the witness number ${index} said.`,
    ),
  );
  const { passages } = await readAs('a.vtt', `WEBVTT\n\n${said.join('')}`);
  assert.ok(passages.length >= 2 && passages.length <= 4, String(passages.length));
  for (const { text } of passages) assert.ok(text.endsWith('said.') && text.length < 1500, text);
});

test('a file of captions without times or words is named', async () => {
  for (const [content, message] of [
    ['Just a text.\n\nNo times.', 'The file has no captions with their times: it has no passages.'],
    ['', 'The file is empty: it has no passages.'],
  ] as const) {
    const { passages, problems } = await readAs('a.srt', content);
    assert.deepEqual(
      { passages: passages.length, problems: problems.map((problem) => problem.message) },
      { passages: 0, problems: [message] },
    );
  }
});

test('a text that begins with WEBVTT holds captions', async () => {
  await checkCaptions('a.txt', `WEBVTT\n\n${cue(1, 2, 'He left.')}`, ['00:00:01 body He left.']);
  await checkCaptions('a.txt', 'WEBVTT2 is a format.', ['body WEBVTT2 is a format.']);
});

test('speakers within one line of a cue, and names in brackets', async () => {
  const cues = [
    '>> REPORTER: When did it leave? >> MINISTER: At noon.',
    '[MAN 1]: Nobody did. [APPLAUSE]',
    '(Mary): Who saw you? (laughs)',
    'SPEAKER 2 (00:13): It was late.',
    '>> Yes. >> No.',
  ];
  await checkCaptions(
    'a.srt',
    cues.map((text, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`).join('\n'),
    [
      '00:00:00 body REPORTER: When did it leave?',
      '00:00:00 body MINISTER: At noon.',
      '00:00:01 body MAN 1: Nobody did. [APPLAUSE]',
      '00:00:02 body Mary: Who saw you? (laughs)',
      '00:00:03 body SPEAKER 2: It was late.',
      '00:00:04 body Yes.',
      '00:00:04 body No.',
    ],
  );
  await checkCaptions(
    'a.vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n- Did it leave? - Yes. -- At noon - or late.\n\n00:03.000 --> 00:04.000\n[Music]\n\n00:05.000 --> 00:06.000\nIt was late - very late. - Or so.\n',
    [
      '00:00:01 body - Did it leave?',
      '00:00:01 body - Yes. -- At noon - or late.',
      '00:00:03 boilerplate [Music]',
      '00:00:05 body It was late - very late. - Or so.',
    ],
  );
});
