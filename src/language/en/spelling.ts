/** What to replace in a British spelling for the American one, in this order: `defence`, `centre`, `organisation`, `labour`, `programme`. */
export const americanSpelling: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=[df]en|cen|lic)ce(?=s?$)/, 'se'],
  [/tre(?=s?$)/, 'ter'],
  [/is(?=ations?$|ed$|ing$)/, 'iz'],
  [/(?<=lab|harb|hon|neighb|col)our/, 'or'],
  [/mme(?=s?$)/, 'm'],
];
