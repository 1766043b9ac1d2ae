/**
 * The file name in a `Content-Disposition` header (RFC 6266): `filename*` in UTF-8, else `filename`. Only the last part of a path counts.
 */
export function nameIn(header: string): string | undefined {
  const [, extended] = /filename\*\s{0,8}=\s{0,8}utf-8'[^';]{0,40}'([^;\s]{1,500})/i.exec(header) ?? [];
  const [, quoted, plain] = /filename\s{0,8}=\s{0,8}(?:"([^"]{1,500})"|([^;\s"]{1,500}))/i.exec(header) ?? [];
  const name = (extended === undefined ? undefined : decoded(extended)) ?? quoted ?? plain;
  return name?.split(/[/\\]/).at(-1);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
