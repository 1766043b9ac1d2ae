import type { Fault } from './fault.ts';

/** Quotations from elsewhere or nowhere, copies without quotation marks, and passages that must not be cited. */
export const placing: readonly Fault[] = [
  // misplaced-quote
  {
    name: 'the passage before',
    replace: ['[@putin-to-meet-khamenei, ¶5]', '[@putin-to-meet-khamenei, ¶4]'],
    expect: [['misplaced-quote', '«there can be no intelligence cooperation without political cooperation»']],
  },
  {
    name: 'one of two quotations in a sentence, each with its citation',
    replace: ['[@coalition-of-one, ¶6], while', '[@coalition-of-one, ¶4], while'],
    expect: [['misplaced-quote', '“is fighting alongside Syrian government troops against rebel groups”']],
  },
  {
    name: 'a block quote of another passage',
    replace: ['— Kirk Sowell [@coalition-of-one, ¶21]', '— Kirk Sowell [@coalition-of-one, ¶20]'],
    expect: [
      [
        'misplaced-quote',
        "But clearly there is some aid from Iran … AAH [the Asaeb Ahlul-Haq militia] is loyal to [Khamenei] as their supreme leader, as their marjah [religious guide]. Kata'ib Hizballah is the same way. The Badr Corp [sic] downplays this, but clearly they do [the same",
      ],
    ],
  },
  {
    name: 'half of a block quote of two passages',
    replace: ['¶24-25]', '¶24]'],
    expect: [
      [
        'misplaced-quote',
        "Amerli offers one vision of how the two coalitions might work in parallel even without officially acknowledging each other as allies.\n>\n> But less clear is how the two coalitions will interact in Syria, where they are on opposite sides of Syria's civil war",
      ],
    ],
  },
  {
    name: 'an in-text citation of another passage',
    replace: ['writes @coalition-of-one [¶24]', 'writes @coalition-of-one [¶25]'],
    expect: [
      ['misplaced-quote', '“Amerli offers one vision of *how the two coalitions might work in parallel*,”'],
    ],
  },
  {
    name: 'a quotation of an inline note in another passage',
    replace: ['^[[@coalition-of-one, ¶8].]', '^[[@coalition-of-one, ¶9].]'],
    expect: [['misplaced-quote', '“no room for cooperation”']],
  },
  // misattributed-quote
  {
    name: 'another source',
    replace: ['[@isis-flocks-to-russia, ¶12]', '[@putin-to-meet-khamenei, ¶5]'],
    expect: [
      [
        'misattributed-quote',
        '“may instead respawn in an even fiercer iteration in the Russian neighborhood”',
      ],
    ],
  },
  {
    name: 'a link to another source',
    replace: [
      '](../seeds/001_6c01195d93400975.txt#:~:text=Moscow%20does%20not%20want%20Assad)',
      '](../seeds/002_35d9b7198d5d3000.txt)',
    ],
    expect: [
      [
        'misattributed-quote',
        '“Moscow does not want Assad and Iran to join hands to undermine Russia’s monopoly over shaping Syria’s future”',
      ],
    ],
  },
  {
    name: 'a block quote of another source',
    replace: [
      'took all the weapons." [@coalition-of-one, ¶20]',
      'took all the weapons." [@us-iran-ignore-each-other, ¶6]',
    ],
    expect: [
      [
        'misattributed-quote',
        'There was an incident a few weeks ago in [the southeastern province of] Maysan where there was an army arms depot and some group just came in and took all the weapons',
      ],
    ],
  },
  // unsourced-quote
  {
    name: 'words that no source has, cited',
    replace: ['“find themselves on the same battlefield”', '“soon be shooting past one another again”'],
    expect: [['unsourced-quote', '“soon be shooting past one another again”']],
  },
  {
    name: 'words that no source has, without a citation',
    replace: ['Should that change,', 'Should that change, “all bets will be off by spring”, and then'],
    expect: [['unsourced-quote', '“all bets will be off by spring”']],
  },
  {
    name: 'a block quote that no source has',
    replace: [
      '## Outlook\n',
      '## Outlook\n\n> Nobody here remembers who fired the first shell that morning.\n',
    ],
    expect: [['unsourced-quote', 'Nobody here remembers who fired the first shell that morning']],
  },
  // unquoted-copy
  {
    name: 'the marks taken away',
    replace: [
      '“there won’t be enough support for [Western] troops to get it done alone”',
      'there won’t be enough support for [Western] troops to get it done alone',
    ],
    expect: [['unquoted-copy', 'there won’t be enough support for [Western] troops to get it done alone']],
  },
  {
    name: 'copied into a judgement',
    replace: [
      'will go on fighting one enemy without a formal agreement',
      'might work in parallel even without officially acknowledging each other as allies',
    ],
    expect: [
      ['unquoted-copy', 'might work in parallel even without officially acknowledging each other as allies'],
    ],
  },
  {
    name: 'copied in a footnote',
    replace: [
      '“was not invited to the international conference in Paris on September 15 to discuss the threat posed by Islamic State and persuade countries to join it.”',
      'was not invited to the international conference in Paris on September 15 to discuss the threat posed by Islamic State.',
    ],
    expect: [
      [
        'unquoted-copy',
        'Iran was not invited to the international conference in Paris on September 15 to discuss the threat posed by Islamic State',
      ],
    ],
  },
  {
    name: 'copied into a row of a table',
    replace: [
      'An end in which Assad stays',
      'A lack of allies that look like acceptable partners is as true as ever',
    ],
    expect: [['unquoted-copy', 'that look like acceptable partners is as true']],
  },
  // reader-comment
  {
    name: 'a reader’s comment',
    replace: ['[see @us-iran-ignore-each-other, ¶6, and', '[see @us-iran-ignore-each-other, ¶6, 12, and'],
    expect: [['reader-comment', '¶6, 12']],
  },
  {
    name: 'the notice of a platform',
    replace: [
      '[@isis-flocks-to-russia, ¶3]. “[T]he American',
      '[@isis-flocks-to-russia, ¶2-3]. “[T]he American',
    ],
    expect: [['reader-comment', '¶2-3']],
  },
  {
    name: 'a comment no longer meant',
    replace: [
      " <!-- briefing-disable-line reader-comment -- it is the reader's view that matters here -->",
      '',
    ],
    expect: [['reader-comment', '¶15']],
  },
  // same-report
  {
    name: 'a report and its copy',
    mirrored: true,
    replace: ['[@coalition-of-one, ¶22]', '[@coalition-of-one, ¶22; @agency-copy, ¶3]'],
    expect: [['same-report', '@agency-copy, ¶3']],
  },
  {
    name: 'a report and a link to its copy',
    mirrored: true,
    replace: ['[@coalition-of-one, ¶22]', '[@coalition-of-one, ¶22] ([again](../sources/agency-copy.txt))'],
    expect: [['same-report', '[again](../sources/agency-copy.txt)']],
  },
  // unused-ignore
  {
    name: 'a comment that suppresses nothing',
    replace: ['[@us-iran-ignore-each-other, ¶15]. <!--', '[@us-iran-ignore-each-other]. <!--'],
    expect: [
      [
        'unused-ignore',
        "<!-- briefing-disable-line reader-comment -- it is the reader's view that matters here -->",
      ],
    ],
  },
  {
    name: 'a comment that names no rule',
    replace: ['briefing-disable-line reader-comment --', 'briefing-disable-line reader-comments --'],
    expect: [
      ['reader-comment', '¶15'],
      ['unused-ignore', 'reader-comments'],
    ],
  },
  {
    name: 'a comment with one rule that suppresses nothing',
    replace: [
      'briefing-disable-line reader-comment --',
      'briefing-disable-line reader-comment altered-quote --',
    ],
    expect: [['unused-ignore', 'altered-quote']],
  },
];
