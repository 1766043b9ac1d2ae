/** Letters that write one sound in transliterated names, with the sound, in the order of replacement: `kh` is `h`, `q` is `k`. */
export const sounds: readonly (readonly [written: RegExp, sound: string])[] = [
  [/tch|tsch|tsh/g, 'c'],
  [/sch|sh|ch/g, 'x'],
  [/dhdh|dh/g, 'd'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/zh|dj|dzh/g, 'j'],
  [/ck|q/g, 'k'],
  [/g/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|iy|yy|ij$|ii/g, 'i'],
  [/ay|ai|ae|ey|ei/g, 'ei'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
  [/i+/g, 'i'],
];

/** First letters that may write the same sound, a group each. */
export const similarInitials: readonly string[] = ['gkqch', 'vw', 'jdzgy', 'sctxz', 'aeiouy', 'fp', 'hk'];
