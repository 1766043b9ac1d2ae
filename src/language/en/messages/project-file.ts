/** Problems in the project file and the lock, as sentences. `file` is its name. */
export const projectFileMessages = {
  'config-too-deep': ({ file, levels }: ProjectFile & { readonly levels: number }) =>
    `${file} is nested more than ${levels} deep here, so it is not read. It needs no more than two levels.`,
  /** `fault`: the parser's own words, such as `comma expected`. */
  'config-not-json': ({ file, fault }: ProjectFile & { readonly fault: string }) =>
    `${file} is not valid JSON: ${fault}`,
  'config-no-object': ({ file }: ProjectFile) => `${file} must be an object: { … }`,
  'config-more-problems': ({ file, count }: ProjectFile & { readonly count: number }) =>
    `${file} has ${count} more such problems.`,
  'config-unknown-field': ({ field, known }: Field & { readonly known: readonly string[] }) =>
    `Unknown field "${field}". The known fields are ${known.join(', ')}.`,
  'config-no-list': ({ field }: Field) => `"${field}" must be a list of strings.`,
  'config-long-list': ({ field, most }: Field & { readonly most: number }) =>
    `"${field}" has more than ${most} entries: the rest are ignored.`,
  'config-long-entry': ({ field, most }: Field & { readonly most: number }) =>
    `This entry of "${field}" is longer than ${most} characters.`,
  'config-blank-entry': ({ field }: Field) => `"${field}" must contain only strings that are not blank.`,
  'config-no-levels': () => '"rules" must be an object: { "uncited-claim": "error" }',
  'config-no-rule': ({ rule }: { readonly rule: string }) => `There is no rule "${rule}".`,
  'config-wrong-value': ({ field, values }: Field & { readonly values: readonly string[] }) =>
    `"${field}" must be one of ${values.join(', ')}.`,
  'lock-not-json': ({ file }: ProjectFile) =>
    `${file} is damaged: this line is no entry. Repair it from version control, or delete the file and lock again.`,
  'lock-merge': ({ file }: ProjectFile) =>
    `${file} has the marks of a merge that is not finished. Keep the lines of both sides and delete the marks.`,
  'lock-no-object': ({ file }: ProjectFile) => `${file} is damaged: it must be an object: { … }`,
  'lock-newer': ({ file }: ProjectFile) =>
    `${file} was written by a newer version of this program. Update it to check for changed sources.`,
  'lock-entry': ({ file, name }: ProjectFile & { readonly name: string }) =>
    `${file} is damaged: the entry ${name} is not as it was written. Repair it from version control, or delete its line and lock again.`,
  'lock-too-large': ({ file, mebibytes }: ProjectFile & { readonly mebibytes: number }) =>
    `${file} is larger than ${mebibytes} MiB, so it is not read.`,
};

interface ProjectFile {
  readonly file: string;
}

interface Field {
  readonly field: string;
}
