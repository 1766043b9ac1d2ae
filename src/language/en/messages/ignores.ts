/** Messages about comments that switch rules off and on. */
export const ignoreMessages = {
  'ignores-nothing': () => 'This comment hides nothing',
  'ignores-nothing-of': ({ rule }: { readonly rule: string }) => `This comment hides nothing of ${rule}`,
  /** `near`: the rule that may be meant. */
  'unknown-rule': ({ name, near }: { readonly name: string; readonly near?: string }) =>
    `No rule is called ${name}${near === undefined ? '' : `; did you mean ${near}?`}`,
  'unknown-level': ({ rule, levels }: { readonly rule: string; readonly levels: readonly string[] }) =>
    `${rule} has no such level: there are ${levels.join(', ')}`,
  'levels-unread': () => 'This comment is not read: after its name it needs { "rule": "level" }',
};
