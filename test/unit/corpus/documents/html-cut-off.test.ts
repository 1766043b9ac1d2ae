import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOfFile } from './shown.ts';

const words = 'The tanker left the port of Kiel at night, and the owner has not said where it is now.';
const head = '<!DOCTYPE html><html><head><title>Ships</title></head><body>';
const aside = '<div><p>About ships</p></div>';

const cut: readonly (readonly [name: string, page: string])[] = [
  ['in an article', `${head}${aside}<div><article><p>${words}</p><p>${words.slice(0, 40)}`],
  ['in a division after a paragraph', `${head}${aside}<div><p>${words}</p>\n`],
  ['in a list', `${head}<ul><li>a</li></ul><p>${words}</p><ul><li>b</li>`],
  ['in a table', `${head}<table><tr><td>a</td></tr></table><p>${words}</p><table><tr><td>b`],
  ['in the name of a tag', `${head}<p>${words}</p><di`],
  ['in an attribute', `${head}<p>${words}</p><a href="https://example.org/pa`],
  ['in a closing tag', `${head}<p>${words}</p></bod`],
  ['in a comment', `${head}<p>${words}</p><!-- a comment -- that`],
  ['in a script', `${head}<p>${words}</p><script>var a = 1; if (a < 2`],
  ['in a page whose body is implied', `<html>${aside}<p>${words}</p><div><p>And`],
  ['behind a whole article', `${head}${aside}<article><p>${words}</p></article><footer><div><p>Contact`],
];
for (const [name, page] of cut)
  test(`a page that is cut off ${name}`, async () => {
    const { problems } = await readingOfFile('a.html', page);
    assert.deepEqual(
      problems.map(({ message }) => message.slice(0, 24)),
      ['The file is cut off: wha'],
    );
  });

const whole: readonly (readonly [name: string, page: string])[] = [
  ['with all its tags', `${head}${aside}<p>${words}</p></body></html>`],
  ['without the last tags', `${head}${aside}<p>${words}</p>`],
  ['without any closing tags', `<html><body><h1>Ships<p>${words}<ul><li>one<li>two`],
  ['without its own tags', `${aside}<div><p>${words}</p>`],
  ['with only the tag of the page', `${head}<div><p>${words}</p></body></html>`],
  ['with an open division of an old kind', `<html><body><center><font><p>${words}</p>`],
  ['with a sign at its end', `${head}<p>${words} 3 < 4`],
  ['with words like a tag', `${head}<p>${words} a <3 </p></body></html>`],
  ['with a comment behind it', `${head}${aside}<p>${words}</p></body></html>\n<!-- served by x -->`],
  ['with a broken comment behind it', `${head}${aside}<p>${words}</p></body></html>\n<!-- served by x`],
  [
    'with an open frame that takes up the rest',
    `${head}${aside}<p>${words}</p><div><iframe src="a"></div></body></html>`,
  ],
  ['of frames', `${head}${aside}<div><p>${words}</p></div></div></div>`],
];
for (const [name, page] of whole)
  test(`a page that is whole, ${name}`, async () => {
    const { problems } = await readingOfFile('a.html', page);
    assert.deepEqual(problems, []);
  });
