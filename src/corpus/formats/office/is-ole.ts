/** Whether a file is a compound file: an old `.doc` or `.xls`, or a document behind a password (MS-CFB, 2.2). */
export function isOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
