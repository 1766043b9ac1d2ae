/** One line of text on a page of a made PDF: in points from the lower left corner. */
export interface MadeLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** `F1` Times, `F2` its bold, `F3` its italic, `F4` a font of two-byte codes in the encoding of `MadePdf.encoding`. */
  readonly font?: 'F1' | 'F2' | 'F3' | 'F4';
}

/** What a made PDF holds. */
export interface MadePdf {
  readonly pages: readonly (readonly MadeLine[])[];
  readonly info?: Readonly<Record<string, string>>;
  /** Degrees by which every page is turned when shown. */
  readonly rotate?: number;
  /** The number tree of page labels: `[0 << /S /r >> 2 << /S /D >>]`. */
  readonly labels?: string;
  /** Encoding and character collection of font `F4`. */
  readonly encoding?: readonly [name: string, ordering: string];
  /** Asks for a password that nobody knows. */
  readonly locked?: boolean;
  readonly bom?: boolean;
  /** Shows a picture on each page. */
  readonly pictured?: boolean;
  /** Operators that draw on each page, such as `0 0 m 9 9 l S`. */
  readonly drawing?: string;
  /** The annotations of the first page, as dictionaries: `<< /Subtype /Text /Rect [0 0 9 9] >>`. */
  readonly annotations?: readonly string[];
  /** Further entries of the catalogue. */
  readonly catalogue?: string;
}

/** The bytes of a small PDF without compression. Text is Latin-1, in `F4` hexadecimal codes. */
export function madePdf({
  pages,
  info = {},
  rotate = 0,
  labels,
  encoding,
  locked,
  bom,
  pictured,
  drawing = '',
  annotations = [],
  catalogue = '',
}: MadePdf): Uint8Array {
  const objects: string[] = [];
  const add = (content: string): number => objects.push(content);
  add('');
  add('');
  const fonts = ['Times-Roman', 'Times-Bold', 'Times-Italic'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  if (encoding !== undefined) {
    const [name, ordering] = encoding;
    const system = `<< /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >>`;
    const child = add(
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo ${system} /DW 1000 >>`,
    );
    fonts.push(
      add(
        `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /${name} /DescendantFonts [${child} 0 R] >>`,
      ),
    );
  }
  const picture =
    pictured === true
      ? add(
          '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream',
        )
      : undefined;
  const shown = picture === undefined ? '' : ` /XObject << /Im1 ${picture} 0 R >>`;
  const resources = `<<${shown} /Font << ${fonts.map((id, at) => `/F${at + 1} ${id} 0 R`).join(' ')} >> >>`;
  const annotated = annotations.map((each) => `${add(each)} 0 R`).join(' ');
  const kids = pages.map((lines, at) => {
    const stream = [
      ...lines.map(drawn),
      drawing,
      ...(picture === undefined ? [] : ['q 600 0 0 800 0 0 cm /Im1 Do Q']),
    ].join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Resources ${resources} /Contents ${content} 0 R${at === 0 && annotated !== '' ? ` /Annots [${annotated}]` : ''} >>`,
    );
  });
  const labelled = labels === undefined ? '' : ` /PageLabels << /Nums ${labels} >>`;
  objects[0] = `<< /Type /Catalog /Pages 2 0 R${labelled} ${catalogue} >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(' ')} >>`,
  );
  const key = `<${'5a'.repeat(32)}>`;
  const lock =
    locked === true
      ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [${key} ${key}]`
      : '';
  let file = `${bom === true ? '\u00EF\u00BB\u00BF' : ''}%PDF-1.4\n`;
  const offsets = objects.map((content, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${content}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${about} 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function drawn({ text, x, y, size = 10, font = 'F1' }: MadeLine): string {
  const shown = font === 'F4' ? `<${text}>` : `(${text.replaceAll(/[()\\]/g, String.raw`\$&`)})`;
  return `BT /${font} ${size} Tf ${x} ${y} Td ${shown} Tj ET`;
}

/** Lines below each other, from `y` down. */
export function column(
  texts: readonly string[],
  x: number,
  y: number,
  more: Partial<MadeLine> = {},
): MadeLine[] {
  const size = more.size ?? 10;
  return texts.map((text, at) => ({ ...more, text, x, y: y - at * 1.2 * size }));
}
