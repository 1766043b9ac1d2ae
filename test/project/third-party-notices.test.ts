// THIRD-PARTY-NOTICES names every package in the bundles; `UPDATE=1 npx node --test` on this file rewrites it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundles } from '../../.ci/bundles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'THIRD-PARTY-NOTICES');

/** Licences that only require their text beside the program. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Python-2.0',
]);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository: string;
  /** The licence as shipped in the package, else the text of the licence it names. */
  readonly text: string;
}

test('THIRD-PARTY-NOTICES names every package in the bundles with its licence', async () => {
  const packages = await bundledPackages();
  assert.ok(packages.length > 5, 'the bundles hold packages');
  for (const { name, license, text } of packages) {
    assert.ok(
      license
        .replaceAll(/[()]/g, '')
        .split(' OR ')
        .some((each) => allowed.has(each)),
      `${name} is under ${license}, which must not be bundled`,
    );
    assert.match(text, /permi|license/i, `${name} has no words of its licence`);
  }
  const wanted = noticesOf(packages);
  if (process.env['UPDATE'] !== undefined) writeFileSync(file, wanted);
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  assert.ok(written === wanted, 'THIRD-PARTY-NOTICES is stale: run this test with UPDATE=1');
});

/** The packages with code in any bundle, by name. */
async function bundledPackages(): Promise<readonly Package[]> {
  const folders = new Set<string>();
  for (const options of Object.values(bundles)) {
    const { metafile } = await build({ ...options, absWorkingDir: root, write: false, metafile: true });
    for (const input of Object.keys(metafile.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].map(packageIn).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function packageIn(folder: string): Package {
  const at = join(root, folder);
  const { name, version, license, repository, author } = JSON.parse(
    readFileSync(join(at, 'package.json'), 'utf8'),
  );
  const address: string = typeof repository === 'string' ? repository : (repository?.url ?? '');
  return {
    name,
    version,
    license,
    repository: address.replace(/^git\+/, ''),
    text: licenceText(at) || statedLicence(license, typeof author === 'string' ? author : author?.name),
  };
}

/** The package's licence file, or the licence part of its readme. */
function licenceText(folder: string): string {
  const names = readdirSync(folder);
  const own = names.find((name) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(name));
  if (own !== undefined) return clean(readFileSync(join(folder, own), 'utf8'));
  const readme = names.find((name) => /^readme\.md$/i.test(name));
  const words = readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8');
  return clean(/^#+ *licen[cs]e\b.*\n+(?<text>[^]*?)(?=^#|(?![^]))/im.exec(words)?.groups?.['text'] ?? '');
}

function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

/** The text of a licence that a package only names in its package.json (https://spdx.org/licenses). */
function statedLicence(license: string, author = 'the authors'): string {
  const terms = license === 'MIT' ? mitTerms() : license === 'ISC' ? iscTerms : undefined;
  if (terms === undefined) return '';
  return `${license} License (stated in the package's package.json)\n\nCopyright (c) ${author}\n\n${terms}`;
}

/** The terms of our licence, which is also the MIT licence. */
function mitTerms(): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8');
  const end = 'SOFTWARE.\n';
  return own.slice(own.indexOf('Permission is hereby granted'), own.lastIndexOf(end) + end.length).trim();
}

const iscTerms = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;

function noticesOf(packages: readonly Package[]): string {
  const parts = packages.map(
    ({ name, version, license, repository, text }) =>
      `${'─'.repeat(78)}\n${name} ${version} (${license})${repository === '' ? '' : `\n${repository}`}\n\n${text}\n`,
  );
  return `Source-Linked Briefings contains code of these packages, each under its own licence.\n\n${parts.join('\n')}`;
}
