const months =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const unit =
  '(?:%|percent|per cent|people|men|women|troops|soldiers|dollars|euros|pounds|kilomet|met|miles|tons|tonnes|kg|km|m\\b)';

/** Dates written with digits: `4 May 2015`, `May 4`, `2015-05-04`, `4.5.2015`, `2015`, `the 1990s`, `2015–16`, `12th century`. */
const numbered = new RegExp(
  [
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})\\b',
    `\\b(?:${day}\\s(?:of\\s)?${months}|${months}\\s${day})(?![\\p{L}\\p{N}])(?:,?\\s\\d{4}\\b)?`,
    `\\b${months}\\s\\d{4}\\b`,
    `(?<![\\d.,$€£¥-])\\b(?:1[0-9]{3}|20\\d{2})(?:s|[–—/-]\\d{2,4})?\\b(?![.,]\\d|\\s?${unit})`,
    '\\b\\d{1,2}(?:st|nd|rd|th)[ -]centur(?:y|ies)\\b',
  ].join('|'),
  'gu',
);

/** Dates in words: `in March`, `last week`, `on Tuesday`, `the twelfth century`, `two years ago`. */
const worded = new RegExp(
  [
    `\\b(?:in|since|by|until|during|of|from|late|early|mid|last|this|next|and|to)[ -]${months}(?![\\p{L}\\p{N}])`,
    '\\b(?:(?:thir|four|fif|six|seven|eigh|nine)teenth|twent(?:ieth|y-first)|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth|fifth|fourth|third|second|first)[ -]centur(?:y|ies)\\b',
    '\\b(?:last|this|the previous|the following|earlier this|later that|that same|the same)\\s(?:week|month|year|summer|winter|spring|autumn|fall|night|decade|quarter)\\b',
    '\\b(?:weeks?|months?|years?|decades?|days?)\\s(?:ago|earlier|later)\\b',
    '\\b(?:yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b',
  ].join('|'),
  'u',
);

/** Capitalised words that may stand before a figure without the figure being their number. */
const plainOpeners =
  '(?:In|On|At|By|Of|The|About|Over|Some|Only|Nearly|Around|And|But|With|For|From|Up|More|Fewer|Less|Between|Another|All|To|A|As|When|After|Before|Since|Until|Than|Just|Almost|Approximately|Roughly|Least|These|Those|Its|Their|If|While|Under|Every)';

/**
 * Figures that only name a thing: `Resolution 2231`, `Article 5`, `No. 3`, `Figure 2`, `F-16`, `COVID-19`, `G7`. Looked back from
 * the figure: from each letter on, a long word would take quadratic time.
 */
const labels = new RegExp(
  [
    `(?<=\\b(?!${plainOpeners}\\s)\\p{Lu}[\\p{L}.]*\\s)\\d+(?:\\.\\d+)*\\b(?!\\s?(?:%|percent|per cent|million|billion|trillion))`,
    '(?:\\bno\\.\\s|¶\\s?|§\\s?|#)\\d+(?:\\.\\d+)*\\b',
    '(?<=\\b\\p{L}+[‐-―-]?)\\d[\\w-]*',
    '^\\s?\\(?\\d{1,2}[.)]\\s',
  ].join('|'),
  'gu',
);

const bigWords =
  /\b(?:per ?cent|percentage points?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of|tens of|one[- ](?:third|quarter|fifth|half|in)|two[- ](?:thirds|fifths)|three[- ](?:quarters|fifths)|four[- ]fifths|a (?:third|quarter|fifth|tenth)\b(?! (?:\p{L}+ )?(?:time|party|country|round|term|option|way|reason|person))|half (?:of|the|a)|halved|doubled|tripled|trebled|quadrupled|twice|(?:two|three|four|five|ten)fold|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b|[%‰]/iu;

const smallWords =
  /(?<!\b(?:the|these|those|both|other)\s)\b(?:two|three|four|five|six|seven|eight|nine)\b(?!\s(?:questions|reasons|parts|sections|things|points|caveats|ways|recommendations|lessons|scenarios|observations|conclusions|remarks|arguments|objections|answers|hypotheses|explanations|considerations))/iu;

/** A stretch of time to come measures nothing that has happened: `the next twelve months`. */
const ahead = /\b(?:next|coming) [\w-]+ (?:days|weeks|months|years|decades)\b/giu;

/** Whether the text says when: a day, a month, a year, a century, or "last week". */
export function dateIn(text: string): boolean {
  return (/\d/u.test(text) && text.search(numbered) >= 0) || worded.test(text);
}

/** Whether the text has a figure, share or amount that is neither a date nor the number of a thing. */
export function figureIn(text: string): boolean {
  const counted = text.replace(ahead, ' ');
  if (bigWords.test(counted)) return true;
  return /\d/u.test(counted) && /\d/u.test(counted.replace(numbered, ' ').replace(labels, ' '));
}

/** Whether the text counts something in small number words: `three people`. Weaker than {@link figureIn}. */
export function countIn(text: string): boolean {
  return smallWords.test(text);
}
