/**
 * The characters of the font Symbol at 0x20 to 0x7E and at 0xA0 to 0xFE (https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt).
 * Parts of tall brackets are brackets, and the place of the apple is empty.
 */
const symbol = {
  0x20: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
  0xa0: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|―↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑(((([[[{{{| 〉∫⌠∫⌡))))]]]}}}',
} as const;

/** The text of bytes in the font Symbol; a byte without a character is left out. */
export function symbolText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0xa0 ? (symbol[0xa0][byte - 0xa0] ?? '') : (symbol[0x20][byte - 0x20] ?? ''),
  ).join('');
}

/** The text of bytes in another font of signs, such as Wingdings: a bullet for each, and blanks as they are. */
export function dingbatText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte <= 0x20 ? ' ' : '•')).join('');
}

/**
 * A text whose characters of sign fonts, which Word keeps at U+F020 to U+F0FF, are what they look like: U+F061 in the font Symbol is `α`.
 * Those of other fonts are bullets.
 */
export function withoutSignFont(text: string, font: string): string {
  return text.replaceAll(/[\uF020-\uF0FF]/g, (sign) => {
    const byte = Uint8Array.of(sign.charCodeAt(0) - 0xf000);
    return /^Symbol\b/.test(font) ? symbolText(byte) : dingbatText(byte);
  });
}
