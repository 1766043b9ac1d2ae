import { baseName } from '../../project/paths.ts';
import type { KindName } from './kinds.ts';

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
    'db sqlite sqlite3 mdb accdb dbf sav dta por rds rdata parquet feather arrow shp shx prj ics vcf yaml yml toml ini cfg conf properties env lock bak tmp part crdownload download dat pem crt cer csr p12 pfx sig asc gpg reg inf service tf tfvars hcl editorconfig gitignore gitattributes gitmodules npmrc htaccess htpasswd jsonld ttl n3 nt avsc po resx xlf tmx strings pbtxt har geo hdf5 h5 nc mat npy npz pkl',
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
    'js mjs cjs jsx ts mts cts tsx py pyc pyi r jl rb pl pm php java class kt scala groovy c h cc cpp hpp cs go rs swift m lua sql sh bash zsh fish ps1 bat cmd css scss sass less vue svelte ipynb do sas sps stan map csl bst cls sty lua patch diff cmake gradle mk proto graphql zig dart ex exs erl hrl hs clj cljs fs fsx vb vbs asm s f f90 f95 for nim pas tcl awk sed m4 ac am bazel bzl sln csproj vcxproj pbxproj v sv vhd vhdl el lisp scm rkt ml mli hbs ejs pug twig erb jsp asp aspx cshtml astro mdx sparql cypher glsl wgsl hlsl cu nix dockerfile j2 jinja tpl',
  ],
  ['program', 'exe msi dll so dylib bin app apk deb rpm dmg iso img jar war wasm o a lnk url webloc desktop'],
];

const byName: ReadonlyMap<string, KindName> = new Map(
  endings.flatMap(([name, list]) => list.split(' ').map((ending) => [ending, name] as const)),
);

/** Names of code files without an ending. */
const codeNames =
  /^(?:(?:gnu)?makefile|dockerfile|containerfile|vagrantfile|jenkinsfile|brewfile|pipfile|podfile|fastfile|rakefile|gemfile|justfile|procfile|codeowners|gradlew|configure|sconstruct|pkg-info)$/;

/** The kind of a file from its name; `undefined` where the name does not say. */
export function kindByName(path: string): KindName | undefined {
  const name = baseName(path).toLowerCase();
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return codeNames.test(name) ? 'code' : undefined;
  return byName.get(name.slice(dot + 1));
}
