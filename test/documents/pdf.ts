/** One piece of text on a page, in points from the lower left corner. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Characters of windows-1252. */
  readonly text: string;
}

/**
 * A PDF with these texts on its pages of 612 by 792 points, in Helvetica (ISO 32000-1, 7.5). `labels` is the entry `PageLabels` of its
 * catalogue, such as `<< /Nums [0 << /S /r >> 2 << /S /D >>] >>`; `info` are entries of its document information.
 */
export function pdfOf(
  pages: readonly (readonly PdfText[])[],
  {
    labels = '',
    info = {},
  }: { readonly labels?: string; readonly info?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalogue = add('');
  const tree = add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((texts) => {
    const drawn = texts
      .map(({ x, y, size, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n');
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R ` +
        `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  const about = add(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  const pageLabels = labels === '' ? '' : ` /PageLabels ${labels}`;
  objects[catalogue - 1] = `<< /Type /Catalog /Pages ${tree} 0 R${pageLabels} >>`;
  objects[tree - 1] =
    `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalogue} 0 R /Info ${about} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of one paragraph, from the top of a page or from `y` downwards. */
export function pdfLines(lines: readonly string[], y = 720, size = 11): readonly PdfText[] {
  return lines.map((text, index) => ({ x: 72, y: y - index * size * 1.2, size, text }));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, String.raw`\$&`);
}
