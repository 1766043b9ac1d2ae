import { limits } from '../limits.ts';
import type { Format } from '../reader.ts';

/** A saved web page. */
export const htmlFormat: Format = {
  id: 'html',
  version: 3,
  extensions: ['.html', '.htm', '.xhtml', '.xht', '.shtml'],
  markup: 'plain',
  paragraphs: 'in the file',
  largest: limits.html,
  recognises: (head) =>
    /^(?:\u00EF\u00BB\u00BF)?\s{0,64}(?:<\?xml[^>]{0,200}>\s{0,64})?(?:<!--[^>]{0,500}-->\s{0,64})?<(?:!doctype html|html)[\s>]/i.test(
      head,
    ),
};
