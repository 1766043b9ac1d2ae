/** A briefing, and what becomes of it by each fix of its first finding; no fix may touch more than what it changes. */
export type Fixed = readonly [before: string, ...after: string[]];

/** Locators outside their source, and locators that cannot be placed. */
const locators: readonly Fixed[] = [
  [
    'Two tugs [see @port, ¶40, and more; @log, ¶2] went.',
    'Two tugs [see @port, ¶3, and more; @log, ¶2] went.',
    'Two tugs [see @port, and more; @log, ¶2] went.',
  ],
  ['Two tugs [@port, ¶40] went.', 'Two tugs [@port, ¶3] went.', 'Two tugs [@port] went.'],
  ['Two tugs [@port,¶40]went.', 'Two tugs [@port,¶3]went.', 'Two tugs [@port]went.'],
  ['Two tugs [@port, {¶40}] went.', 'Two tugs [@port, ¶3] went.', 'Two tugs [@port] went.'],
  [
    'Two tugs [@port, {¶40}, see there] went.',
    'Two tugs [@port, ¶3, see there] went.',
    'Two tugs [@port, see there] went.',
  ],
  [
    'As @port [¶40] says, two tugs went.',
    'As @port [¶3] says, two tugs went.',
    'As @port says, two tugs went.',
  ],
  [
    'As @port  [¶40]x says, two tugs went.',
    'As @port  [¶3]x says, two tugs went.',
    'As @port x says, two tugs went.',
  ],
  [
    'As @port [¶40, see there] says, two tugs went.',
    'As @port [¶3, see there] says, two tugs went.',
    'As @port [see there] says, two tugs went.',
  ],
  [
    'As @port [¶40,see there] says, two tugs went.',
    'As @port [¶3,see there] says, two tugs went.',
    'As @port [see there] says, two tugs went.',
  ],
  [
    'Two tugs went with it [@port, ¶4-2].',
    'Two tugs went with it [@port, ¶2-4].',
    'Two tugs went with it [@port, ¶3].',
    'Two tugs went with it [@port].',
  ],
  ['Two tugs went with it [@port, ¶4 – 3, ¶1] at dawn.', 'Two tugs went with it [@port, ¶4-3, ¶1] at dawn.'],
  [
    'Two tugs went with it [@port, ¶0]x.',
    'Two tugs went with it [@port, ¶3]x.',
    'Two tugs went with it [@port]x.',
  ],
  [
    'Two tugs went with it [@port, ¶four] at dawn.',
    'Two tugs went with it [@port, ¶4] at dawn.',
    'Two tugs went with it [@port, ¶3] at dawn.',
    'Two tugs went with it [@port] at dawn.',
  ],
  [
    'Two tugs went with it [@port, the third paragraph] at dawn.',
    'Two tugs went with it [@port, ¶3] at dawn.',
    'Two tugs went with it [@port] at dawn.',
  ],
  [
    'Two tugs went with it [@port the third paragraph] at dawn.',
    'Two tugs went with it [@port ¶3] at dawn.',
    'Two tugs went with it [@port] at dawn.',
  ],
  [
    'As @port [the third paragraph] says, two tugs went.',
    'As @port [¶3] says, two tugs went.',
    'As @port says, two tugs went.',
  ],
  [
    'As @port [see the third paragraph] says, two tugs went.',
    'As @port [¶3] says, two tugs went.',
    'As @port says, two tugs went.',
  ],
  [
    'Two tugs went with it [@port, p. 7, see there] at dawn.',
    'Two tugs went with it [@port, ¶3, see there] at dawn.',
    'Two tugs went with it [@port, see there] at dawn.',
  ],
  [
    'He said “we saw two tugs go with it” [@port, p. 7; @log] at dawn.',
    'He said “we saw two tugs go with it” [@port, ¶3; @log] at dawn.',
    'He said “we saw two tugs go with it” [@port; @log] at dawn.',
  ],
  [
    'He said “we saw two tugs go with it” [@port, 3] at dawn.',
    'He said “we saw two tugs go with it” [@port, ¶3] at dawn.',
    'He said “we saw two tugs go with it” [@port] at dawn.',
  ],
];

/** Keys that no source has. */
const keys: readonly Fixed[] = [
  ['Two tugs went with it [-@prt, ¶3]x.', 'Two tugs went with it [-@port, ¶3]x.'],
  ['Two tugs went with it [@{prt}, ¶3].', 'Two tugs went with it [@port, ¶3].'],
  [
    'Two tugs went with it, says @prt.',
    'Two tugs went with it, says @port.',
    'Two tugs went with it, says \\@prt.',
  ],
  ['Two tugs went with it, says @prtx_.', 'Two tugs went with it, says \\@prtx_.'],
];

/** Citations that Pandoc prints wrongly. */
const forms: readonly Fixed[] = [
  ['Two tugs went with it [@port, ¶3][@log, ¶2]x.', 'Two tugs went with it [@port, ¶3; @log, ¶2]x.'],
  ['Two tugs went with it @port, ¶3, at dawn.', 'Two tugs went with it @port [¶3], at dawn.'],
  ['Two tugs went with it [@port, par. 3, see there].', 'Two tugs went with it [@port, ¶3, see there].'],
  ['Two tugs went with it [@port, ¶3]{.x}y.', 'Two tugs went with it [@port, ¶3]y.'],
];

/** Quotations. */
const quotations: readonly Fixed[] = [
  ['x “we saw two tugs go with it” [@port, ¶4] y.', 'x “we saw two tugs go with it” [@port, ¶3] y.'],
  ['x “we saw two tugs go with it” [@port, {¶4}] y.', 'x “we saw two tugs go with it” [@port, ¶3] y.'],
  [
    'x “we saw two tugs go with it” [-@log, ¶2; @port, ¶4] y.',
    'x “we saw two tugs go with it” [-@log, ¶2; @port, ¶3] y.',
  ],
  [
    'x “we saw three tugs at the pier at noon” [@port, ¶3]y.',
    'x “we saw three tugs at the pier at noon” [@log, ¶2]y.',
  ],
  [
    'x “we saw three tugs at the pier at noon” [-@port]y.',
    'x “we saw three tugs at the pier at noon” [-@log, ¶2]y.',
  ],
  [
    'As @port [¶3] says, “we saw three tugs at the pier at noon”y.',
    'As @log [¶2] says, “we saw three tugs at the pier at noon”y.',
  ],
  [
    'As @port says, “we saw three tugs at the pier at noon”y.',
    'As @log [¶2] says, “we saw three tugs at the pier at noon”y.',
  ],
  [
    'x “we saw six tugs go with it” [@port, ¶3]y.',
    'x “we saw two tugs go with it” [@port, ¶3]y.',
    'x we saw six tugs go with it [@port, ¶3]y.',
  ],
  ['x“nobody was there on that night”y [@port, ¶3].', 'xnobody was there on that nighty [@port, ¶3].'],
];

/** Copied words and details. */
const copiesAndDetails: readonly Fixed[] = [
  [
    'x the tanker ostra left the port of Varna on 4 March with y [@port, ¶2].',
    'x “the tanker Ostra left the port of Varna on 4 March with” y [@port, ¶2].',
  ],
  [
    'We assess that the tanker Ostra left the port of Varna on 4 March with y.',
    'We assess that “the tanker Ostra left the port of Varna on 4 March with” [@port, ¶2] y.',
  ],
  ['The Ostra left on 5 March, x [@port, ¶2].', 'The Ostra left on 4 March, x [@port, ¶2].'],
  ['The Ostra left on 4 March, x [@port, ¶¶3, 4].', 'The Ostra left on 4 March, x [@port, ¶¶2-4].'],
  ['The Ostra left on 4 March, x [@port, {¶3}]y.', 'The Ostra left on 4 March, x [@port, {¶2-3}]y.'],
];

/** Ignore comments. */
const ignoreComments: readonly Fixed[] = [
  ['# x<!-- briefing-disable-line same-report -->', '# x'],
  ['x\n\n<!-- briefing-disable same-report -->\n\ny', 'x\n\ny'],
  ['# x <!-- briefing-disable-line same-report  uncited-claim -- why --> y [@port]', '# x y [@port]'],
  [
    '# x <!-- briefing-disable-line same-reprt --> y',
    '# x <!-- briefing-disable-line same-report --> y',
    '# x y',
  ],
  [
    '<!-- briefing-configure-file { "same-reprt": "off" } -->\n\n# x',
    '<!-- briefing-configure-file { "same-report": "off" } -->\n\n# x',
  ],
];

/** Briefings whose first finding has fixes, with signs and words close to what is changed. */
export const fixed: readonly Fixed[] = [
  ...locators,
  ...keys,
  ...forms,
  ...quotations,
  ...copiesAndDetails,
  ...ignoreComments,
];
