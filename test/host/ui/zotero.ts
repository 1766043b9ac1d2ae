import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type StandIn, startStandIn } from '../../zotero/stand-in.ts';
import { checked, hoverAt, openFile, press, runCommand, search } from './act.ts';
import { pickerRows, underlined } from './read.ts';
import { sceneDocuments } from './scene-documents.ts';
import { type Open, screenTest } from './screen-test.ts';
import { until } from './wait.ts';

/** A stand-in for the Zotero of this machine, with a report in its storage. */
export interface UiZotero extends StandIn {
  /** Stops it and removes its files. */
  end(): Promise<void>;
}

/** Starts the stand-in; the editor has to be started with its address. */
export async function startUiZotero(): Promise<UiZotero> {
  const storage = mkdtempSync(join(tmpdir(), 'briefing-zotero-'));
  const file = join(storage, 'FILE0001', 'Annual Report 2023.pdf');
  mkdirSync(join(storage, 'FILE0001'));
  writeFileSync(file, sceneDocuments['report'] ?? '');
  const zotero = await startStandIn({
    collections: [
      { key: 'COLL0001', name: 'Port inquiry' },
      { key: 'COLL0002', name: 'Reports', parent: 'COLL0001' },
      { key: 'COLL0003', name: 'Thesis' },
    ],
    items: [
      {
        key: 'ITEM0001',
        itemType: 'report',
        title: 'Annual Report 2023',
        citationKey: 'inspectorate2023',
        collections: ['COLL0002'],
      },
      {
        key: 'FILE0001',
        itemType: 'attachment',
        parentItem: 'ITEM0001',
        contentType: 'application/pdf',
        linkMode: 'imported_file',
        file,
      },
      {
        key: 'ANNO0001',
        itemType: 'annotation',
        parentItem: 'FILE0001',
        annotationType: 'highlight',
        annotationText: 'Nine were detained, all of them tankers.',
        annotationComment: 'Only tankers?',
        annotationPageLabel: '1',
        annotationSortIndex: '00000|000100|00100',
      },
    ],
  });
  return Object.assign(zotero, {
    async end() {
      await zotero.stop();
      rmSync(storage, { recursive: true, force: true });
    },
  });
}

const path = 'briefings/zotero.md';
const files = {
  [path]: '# Tankers\n\nIn 2023 “nine were detained, all of them tankers” [@inspectorate2023, p. 1].\n',
};

/** Collections of Zotero as sources: the last tests, because the choice is a setting of the user. */
export function zoteroTests(open: Open, zotero: () => StandIn): void {
  screenTest(open, 'collections of Zotero are chosen, read, searched and left', files, async ({ page }) => {
    await openFile(page, path);
    await checked(page);
    // A first try may have left the choice behind.
    const error = page.locator('.view-overlays .squiggly-error').first();
    const isKnown = await error.waitFor({ timeout: 10_000 }).then(
      () => false,
      () => true,
    );
    if (isKnown) await choose(page);
    await until('the unknown key', () => underlined(page, 'error'), Boolean);
    await choose(page);
    await search(page, 'is:marked');
    await until(
      'the marked passage',
      () => pickerRows(page),
      ([first, ...others]) => others.length === 0 && first?.includes('marked in Zotero') === true,
    );
    await press(page, 'Escape');
    await until(
      'no error',
      () => underlined(page, 'error'),
      (count) => count === 0,
    );
    await checked(page);
    await hoverAt(page, '@inspectorate2023', (text) =>
      text.includes('Marked in Zotero: “Nine were detained, all of them tankers” — Only tankers?'),
    );
    await press(page, 'Escape');
    await choose(page);
    await until('the unknown key again', () => underlined(page, 'error'), Boolean);
  });

  screenTest(open, 'a Zotero that lets nobody ask says what to do', files, async ({ page }) => {
    zotero().allowed = false;
    try {
      await openFile(page, path);
      await checked(page);
      await runCommand(page, 'Briefing: Choose Zotero Collections');
      await until(
        'what to do',
        async () => {
          // Editors with an extension under development show no toasts.
          await runCommand(page, 'Notifications: Show Notifications');
          return page.locator('.notifications-center .notification-list-item-message').allTextContents();
        },
        (texts) => texts.some((text) => text.includes('Allow it in Settings')),
      );
    } finally {
      zotero().allowed = true;
    }
  });
}

/** Selects a collection, or takes it out again. */
async function choose(page: Page): Promise<void> {
  await runCommand(page, 'Briefing: Choose Zotero Collections');
  await until(
    'the collections, each below its own',
    () => pickerRows(page),
    (rows) =>
      ['My Library', 'Port inquiry', 'Reports', 'Thesis'].every((name, at) => rows[at]?.includes(name)),
  );
  await press(page, 'ArrowDown', 'ArrowDown', 'Space', 'Enter');
}
