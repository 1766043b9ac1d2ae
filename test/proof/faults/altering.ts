import type { Fault } from './fault.ts';

/** Changed quotations. */
export const altering: readonly Fault[] = [
  // altered-quote
  {
    name: 'a word changed',
    replace: ['to roll back the Islamic', 'to push back the Islamic'],
    expect: [
      [
        'altered-quote',
        '“the first international coalition to try to push back the Islamic State (IS) militants in Iraq and Syria”',
      ],
    ],
  },
  {
    name: 'a word changed between straight marks',
    replace: ['whose presence could complicate', 'whose presence would complicate'],
    expect: [
      ['altered-quote', '"whose presence would complicate the U.S.-led effort in unpredictable ways"'],
    ],
  },
  {
    name: 'a negation dropped before a quotation is broken',
    replace: ['“it would not be appropriate,”', '“it would be appropriate,”'],
    expect: [['altered-quote', '“it would be appropriate,”']],
  },
  {
    name: 'a word changed after a quotation is broken',
    replace: ['respect to their engagement', 'respect to their involvement'],
    expect: [
      ['altered-quote', '“given the many issues … with respect to their involvement in Syria and elsewhere”'],
    ],
  },
  {
    name: 'a negation put in',
    replace: ['“had rejected a request', '“had not rejected a request'],
    expect: [['altered-quote', '“had not rejected a request by Washington to cooperate”']],
  },
  {
    name: 'a name swapped',
    replace: ['“Moscow does not want Assad and Iran to join', '“Moscow does not want Iran and Assad to join'],
    expect: [
      [
        'altered-quote',
        '“Moscow does not want Iran and Assad to join hands to undermine Russia’s monopoly over shaping Syria’s future”',
      ],
    ],
  },
  {
    name: 'another name',
    replace: ['quite capable of taking down F-15Cs', 'quite capable of taking down F-16Cs'],
    expect: [['altered-quote', '„quite capable of taking down F-16Cs“']],
  },
  {
    name: 'a figure changed in a block quote',
    replace: ['an incident a few weeks ago', 'an incident two weeks ago'],
    expect: [
      [
        'altered-quote',
        'There was an incident two weeks ago in [the southeastern province of] Maysan where there was an army arms depot and some group just came in and took all the weapons',
      ],
    ],
  },
  {
    name: 'a bracket with a negation',
    replace: [
      'Amerli offers one vision of *how the two coalitions',
      'Amerli [never] offers one vision of *how the two coalitions',
    ],
    expect: [
      [
        'altered-quote',
        '“Amerli [never] offers one vision of *how the two coalitions might work in parallel*,”',
      ],
    ],
  },
  {
    name: 'an omission that swallows a negation',
    replace: ['“it would not be appropriate,”', '“it would … be appropriate,”'],
    expect: [['altered-quote', '“it would … be appropriate,”']],
  },
  {
    name: 'a bracket that stands for a negation',
    replace: ['“it would not be appropriate,”', '“it would [hardly] be appropriate,”'],
    expect: [['altered-quote', '“it would [hardly] be appropriate,”']],
  },
  {
    name: 'a bracket with a figure',
    replace: ['AAH [the Asaeb Ahlul-Haq militia] is', 'AAH [a militia of 5,000] is'],
    expect: [
      [
        'altered-quote',
        "But clearly there is some aid from Iran … AAH [a militia of 5,000] is loyal to [Khamenei] as their supreme leader, as their marjah [religious guide]. Kata'ib Hizballah is the same way. The Badr Corp [sic] downplays this, but clearly they do [the same",
      ],
    ],
  },
  {
    name: 'a sign changed',
    replace: ['“This puts Russia—and Iran—in', '“This puts Russia and Iran in'],
    expect: [['altered-quote', '“This puts Russia and Iran in a stronger position,”']],
  },
  {
    name: 'a bracket of five words',
    replace: ['[Putin] plans', '[Putin, the president of Russia,] plans'],
    expect: [
      [
        'altered-quote',
        '“[Putin, the president of Russia,] plans to return to Russia to host the King of Jordan and, separately, the President of France”',
      ],
    ],
  },
  {
    name: 'words left out without a mark',
    replace: ['which has [...] been framing', 'which has been framing'],
    expect: [
      [
        'altered-quote',
        '"[T]he Russians are pushing up against a door left open by the Obama administration, which has been framing its efforts in Syria as a battle against [Sunni] ISIS so as to not upset [Shia] Iran"',
      ],
    ],
  },
  {
    name: "the source's own bracket changed",
    replace: ['battle against [Sunni] ISIS', 'battle against Sunni ISIS'],
    expect: [
      [
        'altered-quote',
        '"[T]he Russians are pushing up against a door left open by the Obama administration, which has [...] been framing its efforts in Syria as a battle against Sunni ISIS so as to not upset [Shia] Iran"',
      ],
    ],
  },
  {
    name: 'a word inside inner marks changed',
    replace: ['US/Russian ‘ceasefire’', 'US/Russian ‘armistice’'],
    expect: [
      [
        'altered-quote',
        '“there is no danger of a US/Russian ‘armistice’ that would allow the two superpowers to fight side by side”',
      ],
    ],
  },
  {
    name: 'the second sentence of a quotation changed',
    replace: ['have taken a commanding position', 'have gained a commanding position'],
    expect: [
      [
        'altered-quote',
        '“A leading purpose in the visit is to firm up the terms of the Russian/Iranian alliance toward determining the outcome in the civil war in Syria. Russia and Iran have gained a commanding position in that war”',
      ],
    ],
  },
  {
    name: 'the second of three quotations in a sentence changed',
    replace: ['“are reinforcing the Iraqi Army', '“are supporting the Iraqi Army'],
    expect: [
      [
        'altered-quote',
        '“are supporting the Iraqi Army … to regain a huge swath of northern and central Iraq”',
      ],
    ],
  },
  {
    name: 'a word changed in a table',
    replace: ['forced French officials to reassess', 'forced French officials to revise'],
    expect: [
      [
        'altered-quote',
        '“had forced French officials to revise their priorities -- and accept that Russia, a longtime ally of Assad, may have an important role to play”',
      ],
    ],
  },
  {
    name: 'a word changed in a footnote',
    replace: ['and persuade countries to join it.”', 'and persuade others to join it.”'],
    expect: [
      [
        'altered-quote',
        '“was not invited to the international conference in Paris on September 15 to discuss the threat posed by Islamic State and persuade others to join it.”',
      ],
    ],
  },
  {
    name: 'a word changed between guillemets',
    replace: ['«there can be no intelligence cooperation', '«there will be no intelligence cooperation'],
    expect: [['altered-quote', '«there will be no intelligence cooperation without political cooperation»']],
  },
  {
    name: 'a word changed between single marks',
    replace: ['‘no direct channel', '‘no secret channel'],
    expect: [['altered-quote', '‘no secret channel to coordinate military activities inside Iraq’']],
  },
  {
    name: 'the second paragraph of a block quote changed',
    replace: ['> But less clear is how', '> Far less clear is how'],
    expect: [
      [
        'altered-quote',
        "Amerli offers one vision of how the two coalitions might work in parallel even without officially acknowledging each other as allies.\n>\n> Far less clear is how the two coalitions will interact in Syria, where they are on opposite sides of Syria's civil war",
      ],
    ],
  },
  {
    name: 'a quotation under a link to its source changed',
    replace: ['showed how much Iran intends', 'showed how little Iran intends'],
    expect: [
      [
        'altered-quote',
        '“showed how little Iran intends to remain at the forefront in the battle against Islamic State”',
      ],
    ],
  },
];
