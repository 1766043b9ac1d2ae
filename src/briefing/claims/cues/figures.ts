const months =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';

const monthDay = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${months})|(?:${months})\\s\\d{1,2}(?:st|nd|rd|th)?)\\b(?:,?\\s\\d{4}\\b)?`,
  'gu',
);
const monthAlone = new RegExp(
  `\\b(?:in|since|by|until|during|of|from|late|early|mid|last|this|next|and|to)[ -](?:${months})\\b(?:,?\\s\\d{4}\\b)?`,
  'gu',
);
const isoDay = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/gu;
const years =
  /(?<![\d.,$€£¥-])\b(?:1[0-9]{3}|20\d{2})(?:s|[–—/-]\d{2,4})?\b(?![.,]\d|\s?(?:%|percent|per cent|people|men|women|troops|soldiers|dollars|euros|pounds|kilomet|met|miles|tons|tonnes|kg|km|m\b))/gu;
const century =
  /\b(?:\d{1,2}(?:st|nd|rd|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twent(?:ieth|y-first)|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first)[ -]centur(?:y|ies)\b/giu;
const spoken =
  /\b(?:yesterday|(?:on|last|this past|since|by|until|late|early)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|the previous|the following|earlier this|later that|that same|the same)\s(?:week|month|year|summer|winter|spring|autumn|fall|night|decade|quarter)|(?:weeks?|months?|years?|decades?|days?)\s(?:ago|earlier|later)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

const dates = [isoDay, monthDay, monthAlone, century, years, spoken];

/** Figures that only name a thing: `Resolution 2231`, `Article 5`, `No. 3`, `Figure 2`, `F-16`, `COVID-19`, `G7`. */
const labels =
  /\b(?:(?!(?:In|On|At|By|Of|The|About|Over|Some|Only|Nearly|Around|And|But|With|For|From|Up|More|Fewer|Less|Between|Another|All|To|A|As|When|After|Before|Since|Until|Than|Just|Almost|Approximately|Roughly|Least|These|Those|Its|Their|If|While|Under|Every)\s)\p{Lu}[\p{L}.]*\s|no\.\s|¶\s?|§\s?|#)\d+(?:\.\d+)*\b(?!\s?(?:%|percent|per cent|million|billion|trillion))|\b\p{L}+[‐-―-]?\d[\w-]*|^\s?\(?\d{1,2}[.)]\s/gu;

const bigWords =
  /\b(?:percent|per cent|percentage points?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of|tens of|one[- ](?:third|quarter|fifth|half|in)|two[- ](?:thirds|fifths)|three[- ](?:quarters|fifths)|four[- ]fifths|a (?:third|quarter|fifth|tenth) of|half (?:of|the|a)|halved|doubled|tripled|trebled|quadrupled|twice|(?:two|three|four|five|ten)fold|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b|[%‰]/iu;

const smallWords =
  /\b(?:two|three|four|five|six|seven|eight|nine)\b(?!\s(?:questions|reasons|parts|sections|things|points|caveats|ways))/iu;

/** Whether the text says when: a day, a month, a year, a century, or "last week". */
export function dateIn(text: string): boolean {
  return dates.some((date) => text.search(date) >= 0);
}

/** Whether the text has a figure, share or amount that is neither a date nor the number of a thing. */
export function figureIn(text: string): boolean {
  return bigWords.test(text) || /\d/u.test(withoutDates(text).replace(labels, ' '));
}

/** Whether the text counts something in small number words: `three people`. Weaker than {@link figureIn}. */
export function countIn(text: string): boolean {
  return smallWords.test(text);
}

function withoutDates(text: string): string {
  return dates.reduce((rest, date) => rest.replace(date, ' '), text);
}
