import { fileName } from '../../project/paths.ts';
import { contentKind, isText } from './signatures.ts';
import type { FileKind } from '../unread.ts';

/** How many bytes of a file's beginning {@link kindOf} wants to see. */
export const headLength = 4096;

/**
 * What a file is, by the end of its name and, where that says nothing or something else, by its first bytes. For
 * `report.pdf` it is `PDF`, as it is for `scan` or `scan.jpg` that begin with `%PDF-`.
 */
export function kindOf(path: string, head: Uint8Array): FileKind {
  const named = byEnding(path);
  const found = contentKind(head);
  // A container says less than a name: a .docx is a zip as an .epub is.
  if (found !== undefined && (named === undefined || overrides(found, named))) return kinds[found];
  if (named !== undefined) return kinds[named];
  if (head.length === 0) return kinds.unknown;
  return isText(head) ? kinds.text : kinds.unknown;
}

/** What bytes are that no text begins with (a PDF saved as `.txt`); `undefined` where they may be text. */
export function kindOfForeign(head: Uint8Array): FileKind | undefined {
  const found = contentKind(head);
  return found === undefined || found === 'web' || found === 'mail' || found === 'code'
    ? undefined
    : kinds[found];
}

/** One kind of file. */
export type KindName = keyof typeof kinds;

const exportText = 'Export its text as .txt or .md and put that beside it.';
const saveAsText = 'Save it as text (.txt or .md) beside it.';
const copyAsText = 'Save a copy of it as .txt.';

const kinds = {
  pdf: document('PDF', exportText),
  page: document('page description', exportText),
  word: document('Word document', exportText),
  // No version will read these as they are.
  oldWord: document('Word document', saveAsText),
  spreadsheet: document('spreadsheet', 'Save the sheets that you quote as text (.txt or .md).'),
  slides: document('slides', saveAsText),
  office: document('office document', saveAsText),
  online: document(
    'link to an online document',
    'Download the document and save its text as .txt or .md beside it.',
  ),
  mail: document('mail', exportText),
  message: document('mail', saveAsText),
  web: document('web page', exportText),
  book: document('e-book', exportText),
  archive: document('archive', 'Unpack it, and put the files that are sources into this folder.'),
  subtitles: document('subtitles', copyAsText),
  table: document('spreadsheet', copyAsText),
  text: document('text', 'Save it under a name that ends in .txt or .md.'),
  references: {
    kind: 'bibliographic data',
    reason: 'no reader yet',
    document: false,
    advice: 'Export it as BibTeX (.bib) or as CSL-JSON (references.json).',
  },
  json: { kind: 'JSON data', reason: 'no reader yet', document: false },
  xml: { kind: 'XML data', reason: 'no reader yet', document: false },
  data: { kind: 'data', reason: 'no reader yet', document: false },
  unknown: { kind: 'unknown format', reason: 'no reader yet', document: false },
  picture: { kind: 'picture', reason: 'no text format', document: false },
  sound: { kind: 'sound', reason: 'no text format', document: false },
  video: { kind: 'video', reason: 'no text format', document: false },
  font: { kind: 'font', reason: 'no text format', document: false },
  code: { kind: 'code', reason: 'no text format', document: false },
  program: { kind: 'program', reason: 'no text format', document: false },
} satisfies Readonly<Record<string, FileKind>>;

function document(kind: string, advice: string): FileKind {
  return { kind, reason: 'no reader yet', document: true, advice };
}

/** Kinds that know themselves by their content whatever a name says. */
function overrides(found: KindName, named: KindName): boolean {
  if (found === 'pdf') return true;
  if (found === 'word') return kinds[named].kind !== kinds.word.kind;
  return !kinds[named].document && kinds[found].document && named !== 'program';
}

/** File name endings without their dot, lower case. */
const endings: readonly (readonly [kind: KindName, endings: string])[] = [
  ['pdf', 'pdf'],
  ['page', 'ps eps xps oxps djvu djv pdx indd pub'],
  ['word', 'docx docm dotx dotm odt ott fodt rtf'],
  ['oldWord', 'doc dot pages wpd wps hwp hwpx sxw abw lwp'],
  ['spreadsheet', 'xlsx xlsm xlsb xltx xls xlt ods ots fods numbers'],
  ['slides', 'pptx pptm ppsx ppsm potx ppt pps pot odp otp fodp key'],
  ['office', 'odg odf vsd vsdx one mpp'],
  ['online', 'gdoc gsheet gslides gdraw'],
  ['mail', 'eml emlx mbox mbx'],
  ['message', 'msg oft pst ost'],
  ['web', 'html htm xhtml xht shtml mhtml mht maff webarchive'],
  ['book', 'epub mobi azw azw3 prc fb2 lit'],
  ['archive', 'zip zipx 7z rar tar gz tgz bz2 tbz tbz2 xz txz zst lz lzma z cab warc wacz'],
  ['subtitles', 'vtt srt sub sbv ass ssa ttml dfxp'],
  ['table', 'csv tsv tab psv'],
  [
    'text',
    'txt md text markdown mdown mkd mdx rst adoc asciidoc org tex textile wiki mediawiki log nfo qmd rmd typ',
  ],
  ['references', 'ris enw nbib ciw enl'],
  ['json', 'json jsonl ndjson json5 jsonc geojson topojson webmanifest'],
  ['xml', 'xml xsd rdf rss atom opml kml gpx tei plist'],
  [
    'data',
    'db sqlite sqlite3 mdb accdb dbf sav dta por rds rdata parquet feather arrow shp shx prj ics vcf yaml yml toml ini cfg conf properties env lock bak tmp part crdownload download',
  ],
  [
    'picture',
    'png jpg jpeg jpe jfif gif bmp tif tiff webp svg svgz heic heif avif ico icns psd ai xcf cr2 nef dng raw jp2 emf wmf drawio',
  ],
  ['sound', 'mp3 wav m4a m4b ogg oga flac aac opus wma aif aiff amr mid midi'],
  ['video', 'mp4 m4v mov avi mkv webm wmv mpg mpeg mts m2ts ogv 3gp flv'],
  ['font', 'ttf otf ttc woff woff2 eot'],
  [
    'code',
    'js mjs cjs jsx ts mts cts tsx py pyc pyi r jl rb pl pm php java class kt scala groovy c h cc cpp hpp cs go rs swift m lua sql sh bash zsh fish ps1 bat cmd css scss sass less vue svelte ipynb do sas sps stan map csl bst cls sty lua patch diff cmake gradle mk',
  ],
  ['program', 'exe msi dll so dylib bin app apk deb rpm dmg iso img jar war wasm o a lnk url webloc desktop'],
];

const byName: ReadonlyMap<string, KindName> = new Map(
  endings.flatMap(([name, list]) => list.split(' ').map((ending) => [ending, name] as const)),
);

/** Names without an ending that say what a file is. */
const codeNames = /^(?:makefile|dockerfile|rakefile|gemfile|justfile|procfile)$/;

function byEnding(path: string): KindName | undefined {
  const name = fileName(path).toLowerCase();
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return codeNames.test(name) ? 'code' : undefined;
  return byName.get(name.slice(dot + 1));
}
