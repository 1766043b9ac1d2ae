// The build for older browsers, which has no declarations of its own: VS Code 1.105 is one.

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
