import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Message } from '../language/en/messages.ts';
import { deepestNesting, tooDeepInJson } from '../text/nesting.ts';
import { projectFileName } from './config.ts';

/** The JSON of a project file. */
export interface ConfigTree {
  /** The object that the file holds, as far as it could be read. */
  readonly root?: Node;
  /** Why the text is not a JSON object. */
  readonly faults: readonly { readonly message: Message; readonly offset: number }[];
}

/** Parses a project file. Comments and trailing commas are allowed, as in VS Code's own files. Never throws. */
export function configTree(text: string): ConfigTree {
  // A byte order mark is not JSON; replacing it by a space keeps the offsets.
  const json = text.replace(/^\uFEFF/, ' ');
  const deep = tooDeepInJson(json);
  if (deep !== undefined) {
    const args = { file: projectFileName, levels: deepestNesting };
    return { faults: [{ message: { id: 'config-too-deep', args }, offset: deep }] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { allowTrailingComma: true });
  // One syntax error tends to cause others.
  const faults: ConfigTree['faults'] = errors.slice(0, 1).map(({ error, offset }) => {
    const args = { file: projectFileName, fault: inWords(printParseErrorCode(error)) };
    return { message: { id: 'config-not-json', args }, offset };
  });
  if (root === undefined || root.type === 'object') return root === undefined ? { faults } : { root, faults };
  const message: Message = { id: 'config-no-object', args: { file: projectFileName } };
  return { faults: [...faults, { message, offset: root.offset }] };
}

/** `CommaExpected` as "comma expected". */
function inWords(code: string): string {
  return code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
