import type { StoredPassage, StoredSource } from '../../corpus/source.ts';
import * as vscode from 'vscode';
import { partialReading } from '../../features/partial-reading.ts';
import { readingText } from '../../features/reading-text.ts';
import type { Services } from '../services.ts';
import { type SourceFile, sourceFileAt } from '../source-at.ts';

/** A reading as it is shown. */
export interface ShownReading {
  readonly source: StoredSource;
  readonly passages: readonly StoredPassage[];
  /** What was not read of the file, or read in doubt, each in a sentence or two. */
  readonly unread: readonly string[];
  /** The reading text as a file in UTF-8. It begins with a byte order mark, which wins over the user's `files.encoding`. */
  readonly bytes: Uint8Array;
  /** When the reading took its present form, in milliseconds. */
  readonly since: number;
}

/** How long a reading waits for an index that is being built, as in a window that opens again with its tabs, in milliseconds. */
const longestWait = 60_000;

/** The open readings, made from the index and made again when it changes. */
export class OpenReadings implements vscode.Disposable {
  readonly #services: Services;
  readonly #open = new Map<string, ShownReading>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #lasting: vscode.Disposable;

  /** Fires when readings were made again; the list is empty where none has other words than before. */
  readonly onDidChange = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    this.#lasting = vscode.Disposable.from(
      this.#changed,
      services.projects.onDidChange(({ what }) => {
        if (what !== 'corpus') return;
        this.#update().catch((error: unknown) => services.log.error('Cannot read a source again', error));
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#open.delete(uri.toString())),
    );
  }

  /** The reading with this URI as last made; undefined until a document shows it. */
  last(uri: vscode.Uri): ShownReading | undefined {
    return this.#open.get(uri.toString());
  }

  /** The reading with this URI; undefined where no source has the file. Waits for an index that is being built. */
  async at(uri: vscode.Uri): Promise<ShownReading | undefined> {
    const known = this.last(uri);
    if (known !== undefined) return known;
    const file = await this.#sourceAt(uri);
    if (file === undefined) return undefined;
    const made = await readingOf(file);
    // Two questions at once have one answer.
    const other = this.last(uri);
    if (other !== undefined) return other;
    this.#open.set(uri.toString(), made);
    return made;
  }

  dispose(): void {
    this.#open.clear();
    this.#lasting.dispose();
  }

  async #sourceAt(uri: vscode.Uri): Promise<SourceFile | undefined> {
    const { projects } = this.#services;
    const end = Date.now() + longestWait;
    for (;;) {
      const found = await sourceFileAt(this.#services, uri);
      const building = projects.all().some(({ status }) => status.state === 'building');
      if (found !== undefined || !building || Date.now() > end) return found;
      await changeOf(projects.onDidChange);
    }
  }

  async #update(): Promise<void> {
    const events: vscode.FileChangeEvent[] = [];
    for (const [id, before] of this.#open) {
      const uri = vscode.Uri.parse(id, true);
      const file = await sourceFileAt(this.#services, uri);
      if (file === undefined) {
        this.#open.delete(id);
        events.push({ type: vscode.FileChangeType.Deleted, uri });
        continue;
      }
      const made = await readingOf(file);
      const same = sameBytes(before.bytes, made.bytes);
      this.#open.set(id, same ? { ...made, since: before.since } : made);
      if (!same) events.push({ type: vscode.FileChangeType.Changed, uri });
    }
    this.#changed.fire(events);
  }
}

async function readingOf({ index, source }: SourceFile): Promise<ShownReading> {
  const [passages, unread] = await Promise.all([
    index.passages(source.key),
    partialReading(source.path, index),
  ]);
  const bytes = new TextEncoder().encode(`\uFEFF${readingText(passages)}`);
  return { source, passages, unread, bytes, since: Date.now() };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Resolves with the next event, or after a second: a change that came before the question would be missed. */
function changeOf(event: vscode.Event<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(end, 1_000);
    const listening = event(end);
  });
}
