import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceLine } from '../../../src/features/source-line.ts';

function line(author: string, container: string, publisher: string): string {
  return sourceLine({
    id: 'a',
    type: 'webpage',
    author: [{ literal: author }],
    'container-title': container,
    publisher,
    issued: { 'date-parts': [[2020, 1, 5]] },
  });
}

test('what readers are told of a source says each thing once', () => {
  const cases: readonly (readonly [author: string, container: string, publisher: string, shown: string])[] = [
    ['Anna Weber', 'The Keeper', 'Quay Media', 'Anna Weber · The Keeper · Quay Media'],
    ['Wikimedia Foundation', '', 'Wikimedia Foundation', 'Wikimedia Foundation'],
    ['Wikimedia Foundation', 'Wikimedia Foundation', 'Wikimedia Foundation', 'Wikimedia Foundation'],
    ['The Wikimedia Foundation', '', 'wikimedia foundation', 'The Wikimedia Foundation'],
    ['Anna Weber', 'RFE/RL', 'RFE/RL, Inc.', 'Anna Weber · RFE/RL, Inc.'],
    ['Anna Weber', 'RFE/RL, Inc.', 'RFE/RL', 'Anna Weber · RFE/RL, Inc.'],
    ['Anna Weber', 'Times', 'Times Square Press', 'Anna Weber · Times Square Press'],
    ['Anna Weber', 'Times', 'Timeshare', 'Anna Weber · Times · Timeshare'],
    ['John Murray', '', 'John Murray Press', 'John Murray · John Murray Press'],
    ['', '', '', ''],
  ];
  for (const [author, container, publisher, shown] of cases)
    assert.equal(line(author, container, publisher), [shown, '2020-01-05'].filter(Boolean).join(' · '));
});
