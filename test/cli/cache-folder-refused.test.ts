import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlace } from './helpers.ts';

test(
  'a cache folder that cannot be created is named with the variable that moves it',
  { skip: process.platform !== 'linux' },
  async () => {
    const place = makePlace(
      { 'sources/port.txt': 'The tanker left.\n', 'briefings/a.md': '# Head\n' },
      false,
    );
    const before = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = '/proc/nowhere';
    const { code, err } = await place.briefing(['check']);
    process.env['XDG_CACHE_HOME'] = before;
    assert.equal(code, 2);
    assert.match(err, /XDG_CACHE_HOME/);
    place.remove();
  },
);
