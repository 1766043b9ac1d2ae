import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { extensionPage } from '../../.ci/extension-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = 'https://example.org/owner/briefings';

/** The targets of all links and pictures of a page. */
function targets(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

test('with an address, links to the repository’s files are absolute', () => {
  const page = 'See ![A list](media/a.png), [the guide](CONTRIBUTING.md), [Pandoc](https://pandoc.org).';
  assert.equal(
    extensionPage(page, home),
    `See ![A list](${home}/raw/main/media/a.png), [the guide](${home}/blob/main/CONTRIBUTING.md), [Pandoc](https://pandoc.org).`,
  );
});

test('without an address, links to our files become text, and pictures their descriptions', () => {
  const page = 'See ![A list](media/a.png), [`a-rule`](media/rules/a-rule.md), [Pandoc](https://pandoc.org).';
  assert.equal(extensionPage(page, ''), 'See *A list*, `a-rule`, [Pandoc](https://pandoc.org).');
});

for (const name of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md']) {
  test(`every link of ${name} leads to a file, and its page has no broken link`, () => {
    const page = readFileSync(join(root, name), 'utf8');
    const files = targets(page).filter((target) => !/^(?:https:|#)/.test(target));
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    );
    for (const address of ['', home]) {
      const left = targets(extensionPage(page, address)).filter((target) => !target.startsWith('https://'));
      assert.deepEqual(left, []);
    }
  });
}

test('the README shows at least five pictures', () => {
  const pictures = targets(readFileSync(join(root, 'README.md'), 'utf8')).filter((each) =>
    each.endsWith('.png'),
  );
  assert.ok(pictures.length >= 5, pictures.join());
});
