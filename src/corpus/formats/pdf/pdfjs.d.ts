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

  export interface PDFPageProxy {
    readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
    getTextContent(): Promise<TextContent>;
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
