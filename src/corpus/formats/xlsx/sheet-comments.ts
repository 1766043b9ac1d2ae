import { localName } from '../docx/docx-styles.ts';
import { elementsOf, isElement, treeText } from '../dom/tree.ts';
import { treeOf } from '../office/read-zip.ts';
import { relationships } from '../office/relationships.ts';
import type { ReadingWork } from '../reader.ts';
import type { Zip } from '../zip/open-zip.ts';
import { richText } from './sheet-rows.ts';

/** What programs that know no threads show in place of one. */
const placeholder = /^\[Threaded comment\]/;

/** The remarks that people put on the cells of a sheet, and the threads of newer workbooks (ECMA-376, part 1, 18.7). */
export async function sheetComments(zip: Zip, part: string, work: ReadingWork): Promise<string[]> {
  const found: string[] = [];
  for (const target of (await relationships(zip, part, work)).values()) {
    if (!/(?:^|\/)(?:threadedComments?|comments)[^/]*\.xml$/i.test(target)) continue;
    const root = await treeOf(zip, target, work);
    for (const element of root === undefined ? [] : elementsOf(root)) {
      if (!/^(?:threadedComment|comment)$/.test(localName(element))) continue;
      const text = element.children.filter(isElement).find((child) => localName(child) === 'text');
      // A thread has plain characters, a remark has runs.
      const words = (richText(text) || (text === undefined ? '' : treeText(text))).trim();
      if (words !== '' && !placeholder.test(words)) found.push(words);
    }
  }
  return found;
}
