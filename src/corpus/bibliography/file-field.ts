/**
 * The paths in a `file` field, several separated by semicolons: a bare path, `description:path:type` as Zotero, Mendeley and JabRef write
 * it, `path:type`, or Zotero's `storage:ABCD1234:name.pdf`. A backslash stands before a separator that belongs to a path. Addresses of
 * the web are left out.
 */
export function filesInField(field: string): string[] {
  return field
    .split(/(?<!\\);/)
    .map((file) => pathIn(file.trim()))
    .filter((path) => path !== '' && !/^(?:https?|ftp):/i.test(path));
}

function pathIn(file: string): string {
  if (/^file:\/\//i.test(file)) return file;
  const parts = file.split(/(?<!\\):/);
  const [first = '', second = '', ...rest] = parts;
  if (/^(?:https?|ftp)$/i.test(first)) return '';
  if (/^storage$/i.test(first) && /^[A-Z0-9]{8}$/.test(second))
    return `storage/${second}/${unescaped(rest.join(':'))}`;
  if (/^attachments$/i.test(first) && parts.length === 2) return unescaped(second);
  // A drive letter whose colon is not escaped.
  if (/^[a-z]$/i.test(first.trim()) && /^[\\/]/.test(second)) {
    const path = rest.length > 0 && isType(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
    return unescaped([first.trim(), second, ...path].join(':'));
  }
  if (parts.length === 1) return unescaped(file);
  if (parts.length === 2) return unescaped(first === '' ? second : isType(second) ? first : file);
  return unescaped(parts.slice(1, -1).join(':'));
}

/** Whether a part of a field is the type of a file: `PDF`, `application/pdf`, or nothing. */
function isType(part: string): boolean {
  return /^(?:|[a-z]{2,6}|[a-z]+\/[\w.+-]+)$/i.test(part.trim());
}

/** A path without the backslashes of TeX and of the field; those of Windows stay. */
function unescaped(path: string): string {
  const plain = path
    .replaceAll(/\\([:;])/g, '$1')
    .replaceAll(/\\\\/g, '\\')
    .trim();
  if (/^[a-z]:\\|^\\\\/i.test(plain)) return plain;
  return plain.replaceAll(/\{\\([_&%$#~^])\}/g, '$1').replaceAll(/\\([_&%$#{}~^])/g, '$1');
}
