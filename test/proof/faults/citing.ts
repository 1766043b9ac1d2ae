import type { Fault } from './fault.ts';

/** Faulty and missing citations. */
export const citing: readonly Fault[] = [
  // uncited-claim
  {
    name: 'a dated event without its citation',
    replace: [' [@putin-to-meet-khamenei, ¶2]. Officially', '. Officially'],
    expect: [
      [
        'uncited-claim',
        'Vladimir Putin was due in Tehran on a Monday to see Ayatollah Khamenei, on his first visit since 2007.',
      ],
    ],
  },
  {
    name: 'a quotation without its citation, whose source is there',
    replace: [' [@coalition-of-one, ¶3]. The nearly', '. The nearly'],
    expect: [
      [
        'uncited-claim',
        'Charles Recknagel speaks of “the first international coalition to try to roll back the Islamic State (IS) militants in Iraq and Syria”.',
      ],
    ],
  },
  {
    name: 'a claim without its footnote',
    replace: ['15 September.[^paris]', '15 September.'],
    expect: [['uncited-claim', 'Iran had no seat at the Paris conference of 15 September.']],
  },
  {
    name: 'a row of a table without citations',
    replace: [
      '| Syria is “now fully free of ISIS” [@isis-flocks-to-russia, ¶8]. | “reprisals by the Islamic State group (ISIS) in the Russian homeland” [@isis-flocks-to-russia, ¶3] |',
      '| It says Syria is rid of ISIS. | Attacks at home |',
    ],
    expect: [['uncited-claim', 'Moscow | It says Syria is rid of ISIS. | Attacks at home']],
  },
  {
    name: 'an item of a list without its citation',
    replace: [' [@coalition-of-one, ¶23];', ';'],
    expect: [['uncited-claim', 'the two sides may soon “find themselves on the same battlefield”;']],
  },
  {
    name: 'a block quote without its citation',
    replace: ['took all the weapons." [@coalition-of-one, ¶20]', 'took all the weapons."'],
    expect: [
      ['uncited-claim', 'Kirk Sowell, an analyst in Jordan, has two answers:'],
      [
        'uncited-claim',
        '"There was an incident a few weeks ago in [the southeastern province of] Maysan where there was an army arms depot and some group just came in and took all the weapons."',
      ],
    ],
  },
  {
    name: 'a judgement turned into a claim',
    replace: ['We expect the two camps to keep', 'On Tuesday, the two camps agreed to keep'],
    expect: [
      [
        'uncited-claim',
        "On Tuesday, the two camps agreed to keep out of each other's way as long as Islamic State holds Mosul.",
      ],
    ],
  },
  // unknown-source
  {
    name: 'a key with a letter missing',
    replace: ['@illusions-of-victory, ¶6]', '@ilusions-of-victory, ¶6]'],
    expect: [['unknown-source', '@ilusions-of-victory']],
  },
  {
    name: 'a key without its sign, of an in-text citation',
    replace: ['@coalition-of-one [¶16] adds', '@coalition-of-two [¶16] adds'],
    expect: [['unknown-source', '@coalition-of-two']],
  },
  {
    name: 'an unknown key among several',
    replace: ['¶3, 11; @putin-to-meet-khamenei, ¶3]', '¶3, 11; @putin-in-tehran, ¶3]'],
    expect: [['unknown-source', '@putin-in-tehran']],
  },
  {
    name: 'an unknown key in a footnote',
    replace: ['[^paris]: @coalition-of-one [¶12]', '[^paris]: @coalition [¶12]'],
    expect: [['unknown-source', '@coalition']],
  },
  {
    name: 'an unknown key without its author',
    replace: ['[-@coalition-of-one, ¶10]', '[-@recknagel, ¶10]'],
    expect: [['unknown-source', '-@recknagel']],
  },
  // unknown-passage
  {
    name: 'a passage after the last',
    replace: ['[@illusions-of-victory, ¶8]', '[@illusions-of-victory, ¶80]'],
    expect: [['unknown-passage', '¶80']],
  },
  {
    name: 'a range that ends after the last passage',
    replace: ['paras. 13-14]', 'paras. 13-74]'],
    expect: [['unknown-passage', 'paras. 13-74']],
  },
  {
    name: 'a range that runs backwards',
    replace: ['¶24-25]', '¶25-24]'],
    expect: [['unknown-passage', '¶25-24']],
  },
  {
    name: 'a passage after the last, in the bracket of an in-text citation',
    replace: ['@isis-flocks-to-russia [¶11] also', '@isis-flocks-to-russia [¶111] also'],
    expect: [['unknown-passage', '¶111']],
  },
  // malformed-citation
  {
    name: 'two brackets without a space',
    replace: [
      '[@illusions-of-victory, ¶3, 11; @putin-to-meet-khamenei, ¶3]',
      '[@illusions-of-victory, ¶3, 11][@putin-to-meet-khamenei, ¶3]',
    ],
    expect: [['malformed-citation', '[@illusions-of-victory, ¶3, 11][@putin-to-meet-khamenei, ¶3]']],
  },
  {
    name: 'a locator without its key after a semicolon',
    replace: ['[@coalition-of-one, paras. 13-14]', '[@coalition-of-one, ¶13; ¶14]'],
    expect: [['malformed-citation', '[@coalition-of-one, ¶13; ¶14]']],
  },
  {
    name: 'a locator term that Pandoc does not know',
    replace: ['[@isis-flocks-to-russia, ¶10]', '[@isis-flocks-to-russia, par. 10]'],
    expect: [['malformed-citation', 'par. 10']],
  },
  {
    name: 'attributes after a bracket',
    replace: ['[@coalition-of-one, ¶5]', '[@coalition-of-one, ¶5]{.small}'],
    expect: [['malformed-citation', '[@coalition-of-one, ¶5]{.small}']],
  },
  {
    name: 'a round bracket right after',
    replace: ['[@illusions-of-victory, ¶10]', '[@illusions-of-victory, ¶10](an interview)'],
    expect: [['malformed-citation', '[@illusions-of-victory, ¶10](']],
  },
  {
    name: 'two locators of an in-text citation',
    replace: ['@coalition-of-one [¶16] adds', '@coalition-of-one [¶16; ¶17] adds'],
    expect: [['malformed-citation', '[¶16; ¶17]']],
  },
];
