import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFileName } from '../../src/project/config.ts';
import { helpPages } from '../rules/pages.ts';
import { withoutCarets } from '../rules/carets.ts';

/** A project to check: all its files, and the briefing among them. */
export interface WebProject {
  readonly files: Readonly<Record<string, string>>;
  readonly briefing: string;
}

/** The seeds with the sample's briefing and with one that is wrong in many ways, and the examples of all help pages. */
export function webProjects(root: string): readonly WebProject[] {
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  const seeds = Object.fromEntries(
    readdirSync(join(root, 'seeds')).map((name) => [`seeds/${name}`, read('seeds', name)]),
  );
  const samples = readdirSync(join(root, 'media', 'sample', 'briefings'));
  const texts = [faulty, ...samples.map((name) => read('media', 'sample', 'briefings', name))];
  const ofSeeds = texts.map((text) => ({
    files: { ...seeds, 'briefings/a.md': text },
    briefing: 'briefings/a.md',
  }));
  const examples = helpPages(root)
    .flatMap((page) => page.examples)
    .filter(({ files }) => files[projectFileName] === undefined)
    .map(({ files, path, marked }) => ({
      files: { ...files, [path]: withoutCarets(marked) },
      briefing: path,
    }));
  return [...ofSeeds, ...examples];
}

const faulty = `# Draft

Iran was not asked to the Paris conference of September 15.

Kerry spoke on September 12 [@coalition-of-one, ¶99], and again on 31 December 2014 [@nobody, ¶1].

> It would not be proper for Iran to take part in this gathering [@illusions-of-victory, ¶2].

Iran was not invited to the Paris conference [@coalition-of-one, ¶12][@coalition-of-one, ¶9].
`;
