// The files of @mozilla/readability that we load; its own types need a browser's DOM.

declare module '@mozilla/readability/JSDOMParser.js' {
  /** The DOM that Readability is tested with: just what it needs, made from well-formed text. */
  export default class JSDOMParser {
    parse(html: string): JSDOMDocument;
  }
  export interface JSDOMDocument {
    readonly documentElement: JSDOMElement | null;
  }
  export interface JSDOMElement {
    readonly textContent: string;
  }
}

declare module '@mozilla/readability/Readability.js' {
  import type { JSDOMDocument, JSDOMElement } from '@mozilla/readability/JSDOMParser.js';
  export default class Readability {
    constructor(document: JSDOMDocument, options: { readonly serializer: (element: JSDOMElement) => string });
    parse(): { readonly content: string } | null;
  }
}
