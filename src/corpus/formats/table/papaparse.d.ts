/** What we use of Papa Parse; its own types need those of a browser. */
declare module 'papaparse' {
  interface ParseError {
    readonly code: string;
    readonly row?: number;
    readonly index?: number;
  }
  interface ParseResult {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseError[];
  }
  const papa: {
    parse(text: string, options: { readonly delimiter: string; readonly quoteChar?: string }): ParseResult;
  };
  export default papa;
}
