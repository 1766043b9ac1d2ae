import { readPage } from '../../src/corpus/formats/html/read-html.ts';
import { work } from '../unit/corpus/work.ts';
import { doubled, type Hostile } from './doubling.ts';

/** A page that repeats one pattern with a number in it. */
function page(name: string, pattern: (number: number) => string, around = ['', '']): Hostile {
  const [before = '', after = ''] = around;
  return {
    name,
    make: (length) => {
      const parts: string[] = [];
      for (let size = 0, at = 0; size < length; at += 1) {
        const part = pattern(at);
        parts.push(part);
        size += part.length;
      }
      return `<!doctype html><html><body><h1>Ships</h1>${before}${parts.join('')}${after}</body></html>`;
    },
  };
}

const prose = (at: number): string =>
  `<p>A sentence of some words that stands under it, as number ${at}, and goes on.</p>`;

const pages: readonly Hostile[] = [
  page('headings for other pieces', (at) => `<h3>Related</h3>${prose(at)}`),
  page('rows of a table', (at) => `<tr><td>Ship ${at}</td><td>${at * 7}</td><td>Kiel</td></tr>`, [
    '<table>',
    '</table>',
  ]),
  page(
    'cells that reach over rows',
    (at) => `<tr><td rowspan="40">Ship ${at}</td><td rowspan="3">${at * 7}</td><td>Kiel</td></tr>`,
    ['<table>', '</table>'],
  ),
  page(
    'tables in tables',
    (at) => `<table><tr><td><p>a ${at}</p></td><td><table><tr><td>b</td></tr></table></td></tr></table>`,
  ),
  page('comments', (at) => `<div class="comment"><b>Reader ${at}</b><br>4 May 2021${prose(at)}</div>`),
];

// In a short page the search for its article hides what grows.
const lengths = { smallest: 200_000, largest: 2_000_000 };
doubled('reading a page takes linear time', pages, (text) => readPage(text, [], work), lengths);
