import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import, re-export, `import()` or `import('…')` type of a file. */
export interface Import {
  /** The importing file, relative to the repository, with forward slashes. */
  readonly file: string;
  /** The module specifier as written. */
  readonly request: string;
  /** For a relative request, the imported file, relative to the repository. */
  readonly target?: string;
  /** Whether stripping types removes the import; `import { type A }` still runs the module. */
  readonly typeOnly: boolean;
}

/** All TypeScript files below `folder`, relative to `root`, in order. */
export function typescriptFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** The imports of one file on disk. */
export function importsOf(root: string, file: string): readonly Import[] {
  return parseImports(file, readFileSync(join(root, file), 'utf8'));
}

/** The imports of a file with this text. Throws when it is not TypeScript, so that no file is skipped silently. */
export function parseImports(file: string, text: string): readonly Import[] {
  const { module, program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (request: string, typeOnly: boolean): void => {
    const target = request.startsWith('.') ? posix.join(posix.dirname(file), request) : undefined;
    found.push(target === undefined ? { file, request, typeOnly } : { file, request, target, typeOnly });
  };
  for (const { start, end, moduleRequest } of module.staticImports) {
    add(moduleRequest.value, /^import\s+type\b(?!\s*,|\s+from\b)/.test(text.slice(start, end)));
  }
  for (const { start, end, entries } of module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest?.value;
    if (request !== undefined) add(request, /^export\s+type\b/.test(text.slice(start, end)));
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(unquoted(text.slice(moduleRequest.start, moduleRequest.end)), false);
  }
  for (const request of typeImports(program)) add(request, true);
  return found;
}

/** The modules named by `import('…')` types, which are not part of the module record. */
function typeImports(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(typeImports);
  if (!isRecord(node)) return [];
  const own =
    node['type'] === 'TSImportType' && isRecord(node['source']) ? node['source']['value'] : undefined;
  const inner = Object.values(node).flatMap(typeImports);
  return typeof own === 'string' ? [own, ...inner] : inner;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function unquoted(literal: string): string {
  return literal.replace(/^['"`]|['"`]$/g, '');
}
