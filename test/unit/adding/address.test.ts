import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedSource } from '../../../src/adding/address.ts';

test('what is typed is an address', () => {
  const addresses = {
    'https://example.org/a?b=c': 'https://example.org/a?b=c',
    ' http://127.0.0.1:8080/x ': 'http://127.0.0.1:8080/x',
    'example.org/a': 'https://example.org/a',
    '//example.org/a': 'https://example.org/a',
    'ftp://example.org': 'ftp://example.org',
    '': '',
  };
  for (const [typed, address] of Object.entries(addresses)) assert.deepEqual(typedSource(typed), { address });
});

test('or the path of a file, for which no server is asked', () => {
  const paths = {
    '/home/me/a b.pdf': '/home/me/a b.pdf',
    'C:\\Users\\me\\a.pdf': 'C:\\Users\\me\\a.pdf',
    '"C:\\Users\\me\\a.pdf"': 'C:\\Users\\me\\a.pdf',
    'c:/Users/me/a.pdf': 'c:/Users/me/a.pdf',
    '~/a.pdf': '~/a.pdf',
    '../papers/a.pdf': '../papers/a.pdf',
    '\\\\server\\share\\a.pdf': '\\\\server\\share\\a.pdf',
    'file:///home/me/a%20%231.pdf': '/home/me/a #1.pdf',
    'file:///home/me/100%.pdf': '/home/me/100%.pdf',
    'file:///C:/Users/a.pdf': 'C:/Users/a.pdf',
    'file://server/share/a.pdf': '//server/share/a.pdf',
  };
  for (const [typed, path] of Object.entries(paths)) assert.deepEqual(typedSource(typed), { path });
});
