/**
 * How plausible the characters beyond ASCII of a text are, from 0 to 1: the share of letters and marks that stand where people write
 * them. For `donÕt` (a typewriter apostrophe of Mac Roman read as windows-1252) it is 0, for `don’t` and `café` 1.
 */
export function plausibility(text: string): number {
  const characters = Array.from(text);
  let good = 0;
  let bad = 0;
  characters.forEach((character, index) => {
    // A dash stands anywhere.
    if (character <= '\x7F' || /[–—…]/u.test(character)) return;
    if (isPlausible(characters[index - 1] ?? ' ', character, characters[index + 1] ?? ' ')) good += 1;
    else bad += 1;
  });
  return good + bad === 0 ? 0 : good / (good + bad);
}

function isPlausible(before: string, character: string, after: string): boolean {
  if (letter.test(character)) {
    // A capital behind a small letter, and two scripts in one word, come of the wrong code page.
    if (small.test(before) && capital.test(character)) return false;
    if (capital.test(character) && small.test(after) && letter.test(before)) return false;
    return sameScript(character, before) && sameScript(character, after);
  }
  if (apostrophe.test(character) && letter.test(before) && letter.test(after)) return true;
  if (opening.test(character)) return !wordly.test(before);
  if (closing.test(character)) return !letter.test(after);
  if (mark.test(character)) return true;
  if (sign.test(character)) return !(letter.test(before) && letter.test(after));
  return false;
}

const letter = /\p{L}/u;
const small = /\p{Ll}/u;
const capital = /\p{Lu}/u;
const wordly = /[\p{L}\p{N}]/u;
const apostrophe = /[’‘´·]/u;
const opening = /[“‘«„‚¿¡‹]/u;
const closing = /[”’»“›]/u;
/** Marks that belong to a letter, and what stands between words. */
const mark = /[\p{M}\u00A0\u00AD、。，．・「」『』（）！？：；《》ー]/u;
const sign = /[€£¥§°©®™•·¹²³¼½¾±×÷№ªº†‡‰]/u;

function sameScript(one: string, other: string): boolean {
  const script = scripts.find((each) => each.test(one));
  return !letter.test(other) || scripts.find((each) => each.test(other)) === script;
}

const scripts: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
];
