// The part of pdf.js that is used. Its own declarations need those of a browser.

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export interface TextRun {
    readonly str: string;
    readonly dir: string;
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
  }

  export interface TextContent {
    readonly items: readonly (TextRun | { readonly type: string })[];
    readonly styles: Readonly<Record<string, { readonly vertical: boolean }>>;
  }

  /** What lies on a page, with the fields of its kind (ISO 32000-1, 12.5). */
  export interface PDFAnnotation {
    readonly subtype: string;
    /** Left, bottom, right and top, in points. */
    readonly rect: readonly number[];
    readonly annotationFlags?: number;
    readonly contentsObj?: { readonly str: string };
    readonly defaultAppearanceData?: { readonly fontSize: number };
    /** The lines of its drawing, and where they begin in `rect`. */
    readonly textContent?: readonly string[];
    readonly textPosition?: readonly number[];
    readonly fieldType?: string | null;
    readonly fieldValue?: unknown;
    readonly multiLine?: boolean;
    readonly password?: boolean;
    readonly checkBox?: boolean;
    readonly exportValue?: string;
    readonly radioButton?: boolean;
    readonly buttonValue?: string | null;
    readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
    readonly file?: { readonly filename: string };
  }

  export interface PDFPageProxy {
    readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
    getTextContent(): Promise<TextContent>;
    getAnnotations(): Promise<readonly PDFAnnotation[]>;
    getOperatorList(): Promise<{
      readonly fnArray: readonly number[];
      readonly argsArray: readonly unknown[];
    }>;
    getViewport(options: { readonly scale: number }): {
      readonly transform: readonly number[];
      readonly width: number;
      readonly height: number;
    };
    cleanup(): boolean;
  }

  export interface PDFDocumentProxy {
    readonly numPages: number;
    getPage(number: number): Promise<PDFPageProxy>;
    getPageLabels(): Promise<readonly string[] | null>;
    /** The files attached to the document, by name. */
    getAttachments(): Promise<ReadonlyMap<string, { readonly filename: string }> | null>;
    getMetadata(): Promise<{
      readonly info: object;
      readonly metadata: { get(name: string): unknown } | null;
    }>;
  }

  export interface PDFDocumentLoadingTask {
    readonly promise: Promise<PDFDocumentProxy>;
    onPassword?: () => void;
    destroy(): Promise<void>;
  }

  export function getDocument(options: Readonly<Record<string, unknown>>): PDFDocumentLoadingTask;

  export const OPS: Readonly<Record<string, number>>;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: unknown;
}
