import { dingbatText, symbolText } from '../office/symbol-fonts.ts';
import {
  type ByteDecoder,
  byteDecoder,
  labelOfCharset,
  labelOfNumber,
  symbolCharset,
} from './rtf-code-pages.ts';

interface Font {
  label?: string;
  /** Whether its character set is one of signs. */
  isSigns?: boolean;
  name?: string;
}

/** The code pages of an RTF file: the document's, and those of its fonts. */
export function rtfFonts() {
  const fonts = new Map<number, Font>();
  const decoders = new Map<string, ByteDecoder>();
  let font: Font = {};
  let page = 'windows-1252';
  let first = -1;

  function decoderOf(label: string): ByteDecoder {
    const known = decoders.get(label) ?? byteDecoder(label);
    decoders.set(label, known);
    return known;
  }

  return {
    /** A control word of the font table. */
    word(word: string, number = 0): void {
      if (word === 'f') {
        font = {};
        fonts.set(number, font);
      } else if (word === 'fcharset') {
        font.isSigns = number === symbolCharset;
        const label = labelOfCharset(number);
        if (label !== undefined) font.label = label;
      } else if (word === 'cpg') {
        const label = labelOfNumber(number);
        if (label !== undefined) font.label = label;
      }
    },
    /** The name of a font. One that names a script has that script's code page, as the fonts of old Windows do: `Times New Roman CE`. */
    name(text: string): void {
      font.name ??= text.trim();
      const [, script = ''] = / (CE|Cyr|Greek|Tur|Baltic)$/.exec(text.replace(';', '').trimEnd()) ?? [];
      const label = ofScript[script];
      if (font.label === undefined && label !== undefined) font.label = label;
    },
    /** Whether a control word is about the document's code page or first font. */
    document(word: string, number = 0): boolean {
      if (word === 'ansicpg') page = labelOfNumber(number) ?? page;
      else if (word === 'mac') page = 'macintosh';
      else if (word === 'deff') first = number;
      else return false;
      return true;
    },
    /** The characters of bytes in this font; the document's first font where it is -1. */
    decode(bytes: Uint8Array, number: number): string {
      const used = fonts.get(number === -1 ? first : number);
      return signText(used)?.(bytes) ?? decoderOf(used?.label ?? page)(bytes);
    },
    /** A character of a sign font by its byte. A font that does not say what it is, is Symbol. */
    sign(byte: number, number: number): string {
      return (signText(fonts.get(number)) ?? symbolText)(Uint8Array.of(byte));
    },
  };
}

/** How the bytes of a font of signs are read; `undefined` for a font of letters. */
function signText(font: Font | undefined): ByteDecoder | undefined {
  if (/^Symbol\b/.test(font?.name ?? '')) return symbolText;
  return font?.isSigns === true ? dingbatText : undefined;
}

const ofScript: Readonly<Record<string, string>> = {
  CE: 'windows-1250',
  Cyr: 'windows-1251',
  Greek: 'windows-1253',
  Tur: 'windows-1254',
  Baltic: 'windows-1257',
};
