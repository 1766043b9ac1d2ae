import { isSourceFolder } from '../../project/corpus-folders.ts';
import * as vscode from 'vscode';
import { escapeMarkdown } from '../../features/markdown.ts';
import { notBriefingText, statusText } from '../../features/status.ts';
import type { StatusText } from '../../features/status-text.ts';
import { limits } from '../../corpus/formats/limits.ts';
import { tooLargeText } from '../../features/too-large.ts';
import type { UnreadFile } from '../../corpus/unread.ts';
import { isOfUser } from '../briefings.ts';
import type { Checker } from '../checker.ts';
import { commands, contextKeys } from '../ids.ts';
import { isAbort } from '../log.ts';
import { outsideFolders } from '../no-index.ts';
import type { Project } from '../project.ts';
import type { Services } from '../services.ts';
import { Signs } from '../signs.ts';
import { statusCommands } from '../commands/status-commands.ts';

/** Links below the tooltip's text. */
const offers: readonly (readonly [title: string, command: string])[] = [
  ['Search sources', commands.searchSources],
  ['Choose sources folder', commands.chooseSourcesFolder],
  ['Problems and unread files', commands.showCorpusProblems],
  ['Rebuild index', commands.rebuildIndex],
  ['Log', commands.showLog],
];

/** How long the index builds before that is shown, in milliseconds: the item would otherwise flicker at every rescan. */
const briefly = 300;

/** The problems and unread files of a project's corpus. */
interface CorpusState {
  readonly problems: number;
  readonly unread: readonly UnreadFile[];
}

/**
 * The status bar item. In a briefing it shows how many claims are cited, or why that is unknown. In other Markdown files of a folder
 * where briefings are written, it shows the way to a first briefing.
 */
export function registerStatusBar(services: Services, checker: Checker): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('briefing.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Briefing';
  /** Updated when the corpus has changed. */
  const corpora = new WeakMap<Project, CorpusState>();
  const signs = new Signs(services.projects, services.log);

  /** Projects whose index has been ready, and when they were first seen building again. */
  const wasReady = new WeakSet<Project>();
  const buildingSince = new WeakMap<Project, number>();
  /** The briefing that the item describes. */
  let shown: vscode.TextDocument | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** Whether the index has only just started to build, perhaps for the change of one file. */
  const isBrief = (project: Project): boolean => {
    const { state } = project.status;
    if (state === 'building' && wasReady.has(project)) {
      const since = buildingSince.get(project) ?? Date.now();
      buildingSince.set(project, since);
      clearTimeout(later);
      later = setTimeout(show, briefly);
      return Date.now() - since < briefly;
    }
    buildingSince.delete(project);
    if (state === 'ready') wasReady.add(project);
    else wasReady.delete(project);
    return false;
  };
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.uri.scheme === 'output') return; // the log is open beside the briefing
    const excess = document === undefined ? undefined : services.excessOf(document);
    if (document !== undefined && excess !== undefined) {
      void vscode.commands.executeCommand('setContext', contextKeys.inBriefing, false);
      shown = undefined;
      const start = excess.kind === 'stretch' ? excess.start : 0;
      fill(item, tooLargeText(excess, document.positionAt(start).line, limits));
      item.show();
      return;
    }
    const inBriefing = document !== undefined && services.isBriefing(document);
    void vscode.commands.executeCommand('setContext', contextKeys.inBriefing, inBriefing);
    if (!inBriefing) {
      shown = undefined;
      const other = document && otherText(services, signs, document);
      if (other === undefined) item.hide();
      else {
        fill(item, other);
        item.show();
      }
      return;
    }
    const project = services.projects.of(document.uri);
    const brief = project !== undefined && isBrief(project);
    if (brief && shown === document) return; // leave the item unchanged for a moment
    shown = document;
    const last = checker.last(document);
    const text = statusText(
      project?.status ?? outsideFolders,
      project !== undefined,
      services.configFor(document.uri).sources,
      project === undefined ? 0 : (corpora.get(project)?.problems ?? 0),
      last && { count: last.count, result: last.ledger.result },
      project === undefined ? [] : corpora.get(project)?.unread,
    );
    fill(item, text);
    item.show();
  };
  const countProblems = async (project: Project): Promise<void> => {
    try {
      const { index } = project;
      const found = (await index?.problems()) ?? [];
      const unread = (await index?.unread()) ?? [];
      corpora.set(project, {
        problems: found.length + project.configProblems.length + (services.zotero?.problems.length ?? 0),
        unread,
      });
      show();
    } catch (error) {
      if (!isAbort(error)) services.log.error('Cannot list the problems of the sources', error);
    }
  };

  show();
  return vscode.Disposable.from(
    item,
    signs,
    signs.onDidChange(show),
    new vscode.Disposable(() => clearTimeout(later)),
    vscode.window.onDidChangeActiveTextEditor(show),
    checker.onDidCheck(show),
    services.projects.onDidChange(({ project, what }) => {
      show();
      const uncounted = project.status.state === 'ready' && !corpora.has(project);
      if (what !== 'status' || uncounted) void countProblems(project);
    }),
    vscode.workspace.onDidOpenTextDocument(show), // also sent when a document's language changes
  );
}

/** The item's text in a Markdown file that is not a briefing; undefined in folders where no briefings are written. */
function otherText(services: Services, signs: Signs, document: vscode.TextDocument): StatusText | undefined {
  if (document.languageId !== 'markdown' || !isOfUser(document.uri)) return undefined;
  const project = services.projects.of(document.uri);
  if (project === undefined || !signs.has(project)) return undefined;
  const folders = project.config.sources.filter((source) => !isWholeFolder(source));
  const path = vscode.workspace.asRelativePath(document.uri, false);
  return notBriefingText(project.status, isSourceFolder(folders, path));
}

function isWholeFolder(source: string): boolean {
  return isSourceFolder([source], '.');
}

function fill(item: vscode.StatusBarItem, { text, meaning, advice, action, weight }: StatusText): void {
  item.text = text;
  item.accessibilityInformation = { label: `Briefing: ${meaning} Click: ${advice}`, role: 'button' };
  item.command = statusCommands[action];
  item.backgroundColor =
    weight === 'normal' ? undefined : new vscode.ThemeColor(`statusBarItem.${weight}Background`);
  const tooltip = new vscode.MarkdownString('', true);
  tooltip.isTrusted = { enabledCommands: offers.map(([, command]) => command) };
  tooltip.appendMarkdown(escapeMarkdown(meaning));
  tooltip.appendMarkdown(`\n\n**Click:** ${escapeMarkdown(advice)}`);
  tooltip.appendMarkdown(
    `\n\n---\n\n${offers.map(([title, command]) => `[${title}](command:${command})`).join(' · ')}`,
  );
  item.tooltip = tooltip;
}
