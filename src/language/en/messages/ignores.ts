import { listed } from '../listed.ts';

/** Messages about comments that switch rules off and on. */
export const ignoreMessages = {
  'ignores-nothing': () => 'This comment suppresses nothing',
  'ignores-nothing-of': ({ rule }: { readonly rule: string }) => `This comment suppresses no ${rule} finding`,
  /** `near`: the rule that may be meant. */
  'unknown-rule': ({ name, near }: { readonly name: string; readonly near?: string }) =>
    `No rule is called ${name}${near === undefined ? '' : `; did you mean ${near}?`}`,
  'unknown-level': ({ rule, levels }: { readonly rule: string; readonly levels: readonly string[] }) =>
    `The level of ${rule} must be ${listed(levels, 'or')}`,
  'levels-unread': () => 'This comment is ignored: { "rule": "level" } must follow its name',
};
