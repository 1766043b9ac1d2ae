import * as vscode from 'vscode';
import { limits } from '../../corpus/formats/limits.ts';
import { excessOf } from '../../features/too-large.ts';
import { parseBriefing } from '../../briefing/parse.ts';
import { decode } from '../../corpus/formats/decode.ts';
import { isBriefingText } from '../../corpus/formats/front-matter.ts';
import { type CitingBriefing, type CitingPlace, citingPlaces } from '../../features/citing.ts';
import { briefingNameGlob, isBriefingName } from '../../project/corpus-rules.ts';
import { briefingMatcher } from '../../project/globs.ts';
import { isInToolFolder, toolFolderGlob } from '../../project/skipped.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';

/** How long changes are collected before one event is fired, in milliseconds: listeners need not follow every key. */
const pause = 400;

/**
 * Delays, in milliseconds, after which files are listed again when something that may be a folder was created: events of files written
 * into a new folder can get lost.
 */
const listAgainAfter = [700, 3_000];

/** A Markdown file as last read: `read` holds its citations, or `none` for other files; it is absent until the file is read. */
interface Known {
  readonly uri: vscode.Uri;
  read?: readonly CitingPlace[] | 'none';
}

/**
 * The citations of all briefings, per project. Files are listed on first use, and each is read once and again only when it changes;
 * open documents count with their unsaved changes.
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

  /** Fires when citations or sources may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    const markdown = vscode.workspace.createFileSystemWatcher(briefingNameGlob);
    // Creating or deleting a folder may raise a single event for the folder.
    const anything = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    this.#lasting = [
      this.#changed,
      markdown,
      anything,
      markdown.onDidCreate((uri) => this.#forget(uri)),
      markdown.onDidChange((uri) => this.#forget(uri)),
      anything.onDidCreate((uri) => {
        if (!isBriefingName(uri.path)) this.#listAgain();
      }),
      anything.onDidDelete((uri) => this.#drop(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && services.isBriefing(document)) this.#fireSoon();
      }),
      services.projects.onDidChange(({ project, what }) => {
        if (what === 'status') return;
        if (what === 'config') this.#lists.delete(project);
        this.#fireSoon();
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
    // After a failure, the next caller tries again.
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
        this.#fireSoon();
      }, wait),
    );
  }

  #forget(uri: vscode.Uri): void {
    const project = this.#services.projects.of(uri);
    const list = project === undefined ? undefined : this.#lists.get(project);
    void list?.then((files) => files.set(uri.toString(), { uri }));
    this.#fireSoon();
  }

  /** Drops a deleted file, or everything below a deleted folder. */
  #drop(uri: vscode.Uri): void {
    const gone = uri.toString();
    for (const list of this.#lists.values()) {
      void list.then((files) => {
        for (const id of files.keys()) if (id === gone || id.startsWith(`${gone}/`)) files.delete(id);
      });
    }
    this.#fireSoon();
  }

  #fireSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), pause);
  }
}

/** Lists the Markdown files, keeping what was read of them before. */
async function listMarkdown(
  project: Project,
  before: Promise<Map<string, Known>> | undefined,
): Promise<Map<string, Known>> {
  const pattern = new vscode.RelativePattern(project.folder, briefingNameGlob);
  const found = await vscode.workspace.findFiles(pattern, toolFolderGlob);
  const uris = found.filter((uri) => !isInToolFolder(vscode.workspace.asRelativePath(uri, false)));
  const sorted = uris.map((uri) => ({ id: uri.toString(), uri })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = await before;
  return new Map(sorted.map(({ id, uri }) => [id, known?.get(id) ?? { uri }]));
}

/** Reads a file that is not open. One that is missing, unreadable or too large to be checked cites nothing. */
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
