import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands, contextKeys, hiddenCommands, settings, settingsSection } from '../../src/editor/ids.ts';
import { citationScopes, ruleLevels } from '../../src/project/parse-config.ts';
import { defaultConfig } from '../../src/project/config.ts';
import { rules } from '../../src/rules/index.ts';

interface Contributes {
  readonly commands: readonly {
    readonly command: string;
    readonly title: string;
    readonly category: string;
  }[];
  readonly keybindings: readonly { readonly command: string; readonly when: string }[];
  readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
}

interface Setting {
  readonly default: unknown;
  readonly scope: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, { readonly enum: readonly string[] }>>;
}

const { contributes }: { readonly contributes: Contributes } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const ids: readonly string[] = Object.values(commands);

test('the manifest and the code name the same commands', () => {
  assert.deepEqual(contributes.commands.map(({ command }) => command).toSorted(), ids.toSorted());
  for (const { category } of contributes.commands) assert.equal(category, 'Briefing');
  for (const { command } of contributes.keybindings) assert.ok(ids.includes(command), command);
});

test('commands that need an argument are not in the palette', () => {
  const never = contributes.menus.commandPalette
    .filter(({ when }) => when === 'false')
    .map(({ command }) => command);
  assert.deepEqual(never.toSorted(), hiddenCommands.toSorted());
});

test('keys of the search list work only in the list', () => {
  for (const { command, when } of contributes.keybindings) {
    if (command.startsWith('briefing.search.')) assert.ok(when.includes(contextKeys.searchVisible), command);
  }
});

test('the manifest and the code name the same settings, with the defaults of the project file', () => {
  const { properties } = contributes.configuration;
  const named = Object.values(settings).map((name) => `${settingsSection}.${name}`);
  assert.deepEqual(Object.keys(properties).toSorted(), named.toSorted());
  const setting = (name: string): Setting | undefined => properties[`${settingsSection}.${name}`];
  for (const name of ['sources', 'files', 'citationScope', 'rules'] as const) {
    assert.deepEqual(setting(name)?.default, defaultConfig[name], name);
  }
  assert.deepEqual(setting('citationScope')?.enum, citationScopes);
  const levels = setting('rules')?.properties ?? {};
  assert.deepEqual(
    Object.keys(levels),
    rules.map(({ id }) => id),
  );
  for (const level of Object.values(levels)) assert.deepEqual(level.enum, ruleLevels);
});
