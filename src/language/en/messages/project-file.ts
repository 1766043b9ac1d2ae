/** Problems in the project file, as sentences. `file` is its name. */
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
};

interface ProjectFile {
  readonly file: string;
}

interface Field {
  readonly field: string;
}
