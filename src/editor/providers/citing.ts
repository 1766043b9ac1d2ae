import * as vscode from 'vscode';
import { limits } from '../../corpus/formats/limits.ts';
import { excessOf } from '../../features/too-large.ts';
import { parseBriefing } from '../../briefing/parse.ts';
import { decode } from '../../corpus/formats/decode.ts';
import { isBriefingText } from '../../corpus/formats/front-matter.ts';
import { type CitingBriefing, type CitingPlace, citingPlaces } from '../../features/citing.ts';
import { briefingMatcher } from '../../project/matches.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';

/** Changes are told in one event per pause of this length, in milliseconds: nobody needs them at every key. */
const pause = 400;

/**
 * After something was made that may be a folder, the files are listed anew after these times, in milliseconds, because
 * the events of files written into a new folder can be lost.
 */
const listAgainAfter = [700, 3_000];

/** Where no tool's files are: briefings are looked for elsewhere. */
const toolFolders = '{**/node_modules/**,**/.*/**}';

/** What a Markdown file says, as last read: its citations, or `none` where it is no briefing; absent: to be read. */
interface Known {
  readonly uri: vscode.Uri;
  read?: readonly CitingPlace[] | 'none';
}

/**
 * The citations of all briefings, per project. Files are listed when somebody asks for the first time, read once, and read
 * again only when they have changed; an open document counts as it is in the editor.
 */
export class Citing implements vscode.Disposable {
  readonly #services: Services;
  readonly #lists = new Map<Project, Promise<Map<string, Known>>>();
  readonly #outdated = new Set<Project>();
  readonly #open = new WeakMap<vscode.TextDocument, { version: number; places: readonly CitingPlace[] }>();
  readonly #changed = new vscode.EventEmitter<void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listing: readonly ReturnType<typeof setTimeout>[] = [];
  readonly #lasting: vscode.Disposable[];

  /** Citations or sources may be others than before. */
  readonly onDidChange = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    const markdown = vscode.workspace.createFileSystemWatcher('**/*.md');
    // A folder that comes or goes may be one event of its own.
    const anything = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.#lasting = [
      this.#changed,
      markdown,
      anything,
      markdown.onDidCreate((uri) => this.#forget(uri)),
      markdown.onDidChange((uri) => this.#forget(uri)),
      anything.onDidCreate((uri) => {
        if (!uri.path.endsWith('.md')) this.#listAgain();
      }),
      anything.onDidDelete((uri) => this.#drop(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && services.isBriefing(document)) this.#tell();
      }),
      services.projects.onDidChange(({ project, what }) => {
        if (what === 'status') return;
        if (what === 'config') this.#lists.delete(project);
        this.#tell();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        const here = services.projects.all();
        for (const project of this.#lists.keys()) if (!here.includes(project)) this.#lists.delete(project);
      }),
    ];
  }

  /** The citations of a project's briefings, in the order of their paths. */
  async briefings(project: Project, signal: AbortSignal): Promise<readonly CitingBriefing[]> {
    const list = await this.#list(project);
    const matches = briefingMatcher(project.config.files);
    const open = new Map(vscode.workspace.textDocuments.map((one) => [one.uri.toString(), one]));
    let sources: ReadonlySet<string> | undefined;
    const found: CitingBriefing[] = [];
    for (const [id, known] of list) {
      signal.throwIfAborted();
      const path = vscode.workspace.asRelativePath(known.uri, false);
      const document = open.get(id);
      if (document !== undefined && document.languageId === 'markdown') {
        if (this.#services.isBriefing(document)) found.push({ id, path, places: this.#placesOf(document) });
        continue;
      }
      if (known.read === undefined) {
        const wanted = matches(path);
        sources ??= new Set((await project.index?.sources(signal))?.map((source) => source.path));
        if (wanted || !sources.has(path)) await read(known, wanted);
        else known.read = 'none';
      }
      if (known.read !== undefined && known.read !== 'none') found.push({ id, path, places: known.read });
    }
    return found;
  }

  dispose(): void {
    for (const timer of [this.#timer, ...this.#listing]) clearTimeout(timer);
    for (const one of this.#lasting) one.dispose();
  }

  /** The Markdown files of a project by their URIs. */
  #list(project: Project): Promise<Map<string, Known>> {
    const known = this.#lists.get(project);
    if (known !== undefined && !this.#outdated.delete(project)) return known;
    const list = listMarkdown(project, known);
    this.#lists.set(project, list);
    // A search that failed is tried again by whoever asks next.
    list.catch(() => this.#lists.delete(project));
    return list;
  }

  #placesOf(document: vscode.TextDocument): readonly CitingPlace[] {
    const before = this.#open.get(document);
    if (before?.version === document.version) return before.places;
    const places = citingPlaces(this.#services.briefingFor(document));
    this.#open.set(document, { version: document.version, places });
    return places;
  }

  #listAgain(): void {
    for (const timer of this.#listing) clearTimeout(timer);
    this.#listing = listAgainAfter.map((wait) =>
      setTimeout(() => {
        for (const project of this.#lists.keys()) this.#outdated.add(project);
        this.#tell();
      }, wait),
    );
  }

  #forget(uri: vscode.Uri): void {
    const project = this.#services.projects.of(uri);
    const list = project === undefined ? undefined : this.#lists.get(project);
    void list?.then((files) => files.set(uri.toString(), { uri }));
    this.#tell();
  }

  /** A file that is gone, or everything below a folder that is. */
  #drop(uri: vscode.Uri): void {
    const gone = uri.toString();
    for (const list of this.#lists.values()) {
      void list.then((files) => {
        for (const id of files.keys()) if (id === gone || id.startsWith(`${gone}/`)) files.delete(id);
      });
    }
    this.#tell();
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), pause);
  }
}

/** Lists the Markdown files; what is known of them stays known. */
async function listMarkdown(
  project: Project,
  before: Promise<Map<string, Known>> | undefined,
): Promise<Map<string, Known>> {
  const pattern = new vscode.RelativePattern(project.folder, '**/*.md');
  const uris = await vscode.workspace.findFiles(pattern, toolFolders);
  const sorted = uris.map((uri) => ({ id: uri.toString(), uri })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = await before;
  return new Map(sorted.map(({ id, uri }) => [id, known?.get(id) ?? { uri }]));
}

/** Reads a file that no editor shows. One that is gone, cannot be read or is too large to be checked cites nothing. */
async function read(known: Known, wanted: boolean): Promise<void> {
  let text = '';
  try {
    ({ text } = decode(await vscode.workspace.fs.readFile(known.uri)));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
  const isBriefing = excessOf(text, limits) === undefined && (wanted || isBriefingText(text));
  known.read = isBriefing ? citingPlaces(parseBriefing(text)) : 'none';
}
