import assert from 'node:assert/strict';
import { test } from 'node:test';
import picomatch from 'picomatch';
import {
  bibliographyGlob,
  briefingNameGlob,
  corpusRole,
  corpusRules,
  isBibliography,
  isBriefingName,
} from '../../../src/project/corpus-rules.ts';

const rules = corpusRules({
  files: ['briefings/**/*.md', '**/*.briefing.md'],
  exclude: ['sources/drafts/', '*.bib.md'],
});

test('each file of a corpus folder has one role', () => {
  for (const [path, role] of [
    ['sources/port.txt', 'entry'],
    ['sources/port.pdf', 'entry'],
    ['sources/README.md', 'entry'],
    ['sources/iran.briefing.md', 'briefing'],
    ['briefings/iran.md', 'briefing'],
    ['sources/references.json', 'bibliography'],
    ['sources/library.BIB', 'bibliography'],
    ['sources/baseline.json', 'our own'],
    ['sources/briefing.lock.json', 'our own'],
    ['sources/drafts/port.txt', 'excluded'],
    ['sources/drafts/references.json', 'excluded'],
    ['/elsewhere/port.txt', 'entry'],
  ] as const)
    assert.equal(corpusRole(path, rules), role, path);
});

test('a link to a briefing is a briefing, and a link to a bibliography is not', () => {
  assert.equal(corpusRole('sources/link.txt', rules, 'briefings/iran.md'), 'briefing');
  assert.equal(corpusRole('sources/link.txt', rules, 'sources/references.json'), 'entry');
});

test('a bibliography stays one where a glob of briefings names it', () => {
  const greedy = corpusRules({ files: ['**/*'], exclude: [] });
  assert.equal(corpusRole('sources/references.json', greedy), 'bibliography');
  assert.equal(corpusRole('sources/port.txt', greedy), 'briefing');
});

test('bibliographies are known by their names, with either slash', () => {
  for (const path of ['references.json', 'a/References.JSON', 'a\\references.json', 'a.bib', 'x/.bib'])
    assert.ok(isBibliography(path), path);
  for (const path of ['a-references.json', 'references.json.txt', 'bib', 'references.json/a.txt'])
    assert.ok(!isBibliography(path), path);
});

test('the globs find what the names are known by, in any letter case', () => {
  const [bibliography, briefing] = [picomatch(bibliographyGlob), picomatch(briefingNameGlob)];
  const bibliographies = 'references.json a/b/References.JSON a/x.bib X.BiB a-references.json x.bib.txt bib';
  const briefings = 'x.md a/b/X.MD x.mD x.md.txt md x.mdx';
  for (const path of `${bibliographies} ${briefings}`.split(' ')) {
    assert.equal(bibliography(path), isBibliography(path), path);
    assert.equal(briefing(path), isBriefingName(path), path);
  }
});
