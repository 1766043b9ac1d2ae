import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf, typescriptFiles } from './imports.ts';
import { everythingBut, ground, rooms } from './rooms.ts';
import type { Row } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const page = readFileSync(join(root, 'src', 'ARCHITECTURE.md'), 'utf8');

/** The rows of the page's table: a room, the files in it that the row names, and what the room may import. */
const table = [...page.matchAll(/^\| (`.+?) \| (.+) \| (.+) \|$/gm)].flatMap(
  ([, names = '', about = '', allowed = '']) =>
    quoted(names).map((room) => ({
      room,
      files: quoted(about).filter((name) => /\/$|\.ts$/.test(name)),
      allowed: rowOf(allowed),
    })),
);

test('the table of ARCHITECTURE.md allows what the import test allows', () => {
  assert.deepEqual(
    Object.fromEntries(table.map(({ room, allowed }) => [room, sorted(withoutGround(room, allowed))])),
    Object.fromEntries(Object.entries(rooms).map(([room, row]) => [room, sorted(withoutGround(room, row))])),
  );
});

test('files and folders named in ARCHITECTURE.md exist', () => {
  const inRooms = table.flatMap(({ room, files }) => files.map((file) => `src/${room}/${file}`));
  const others = quoted(page).filter((path) => /\w\/\w/.test(path) && !/[<:]|\bx\.ts$/.test(path));
  const paths = [
    ...inRooms,
    ...others.map((path) => (/^(?:src|test|media)\//.test(path) ? path : `src/${path}`)),
  ];
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
  assert.ok(
    inRooms.length > 5 && others.length > 25,
    `only ${inRooms.length} and ${others.length} were found`,
  );
});

const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|inspector)(?:\/|$)|^(?:undici|ws|axios)$/;

test('only what a person adds by its address reaches the network', () => {
  const files = typescriptFiles(root, 'src');
  const imports = files.flatMap((file) => importsOf(root, file));
  // Where such an address leads is looked at, so that no server outside leads into the person's own network.
  assert.deepEqual(
    imports.filter(({ request }) => network.test(request)).map(({ file, request }) => `${file}: ${request}`),
    ['src/platform/node/own-network.ts: node:dns/promises', 'src/platform/node/own-network.ts: node:net'],
  );
  const calls = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon)\s*\(/;
  // The page view fetches files of this machine: its page's policy lets it reach nothing else.
  // What a person adds by its address is fetched in one place; Zotero is asked on this machine only, and only where the user says so.
  assert.deepEqual(
    files.filter((file) => calls.test(readFileSync(join(root, file), 'utf8'))),
    ['src/platform/node/download.ts', 'src/platform/node/zotero.ts', 'src/webview/open-document.ts'],
  );
  const policy = readFileSync(join(root, 'src/editor/original/page-html.ts'), 'utf8');
  assert.match(policy, /"default-src 'none'"/);
  assert.match(policy, /`connect-src \$\{cspSource\}`/);
  assert.doesNotMatch(policy, /https?:/);
  assert.ok(network.test('node:https') && calls.test('await fetch(url)'));
});

/** ``everything but `editor` ``, `` `project`, `corpus` (types) ``, `nothing more`. */
function rowOf(cell: string): Row {
  const names = quoted(cell);
  if (cell.startsWith('everything but ')) return everythingBut(...names);
  return Object.fromEntries(
    names.map((name) => [name, cell.includes(`\`${name}\` (types)`) ? 'types' : 'code'] as const),
  );
}

/** A row without its own room and without those that all rooms may import, which the page leaves out. */
function withoutGround(room: string, row: Row): Row {
  if (/^(?:text|language)\b/.test(room)) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== room && !(name in ground)));
}

function sorted(row: Row): readonly (readonly [string, string])[] {
  return Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The texts in backticks. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
}
