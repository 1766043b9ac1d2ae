import * as vscode from 'vscode';
import type { Briefing } from '../briefing/briefing.ts';
import { briefingParser } from '../briefing/parse.ts';
import { isBriefingText } from '../corpus/formats/front-matter.ts';
import { type Excess, excessOf } from '../features/too-large.ts';
import { limits } from '../corpus/formats/limits.ts';
import type { ProjectConfig } from '../project/config.ts';
import { briefingMatcher } from '../project/globs.ts';

/**
 * Caches a function of a document per version, however many features call it. The result is dropped with the document.
 */
function oncePerVersion<T>(work: (document: vscode.TextDocument) => T): (document: vscode.TextDocument) => T {
  const known = new WeakMap<vscode.TextDocument, { readonly version: number; readonly value: T }>();
  return (document) => {
    const before = known.get(document);
    if (before?.version === document.version) return before.value;
    const value = work(document);
    known.set(document, { version: document.version, value });
    return value;
  };
}

/** A parser of documents that parses each version once, and only what changed since the one before. */
export function briefingCache(): (document: vscode.TextDocument) => Briefing {
  const parsers = new WeakMap<vscode.TextDocument, (text: string) => Briefing>();
  return oncePerVersion((document) => {
    const parse = parsers.get(document) ?? briefingParser();
    parsers.set(document, parse);
    return parse(document.getText());
  });
}

/** A test whether a document is a briefing: by its path, else by its front matter. */
export function briefingTest(
  configFor: (uri: vscode.Uri) => ProjectConfig,
): (document: vscode.TextDocument) => boolean {
  const saysSo = oncePerVersion((document) => isBriefingText(document.getText()));
  const matchers = new WeakMap<readonly string[], (path: string) => boolean>();
  return (document) => {
    if (document.languageId !== 'markdown' || !isOfUser(document.uri)) return false;
    const { files } = configFor(document.uri);
    let matches = matchers.get(files);
    if (matches === undefined) matchers.set(files, (matches = briefingMatcher(files)));
    return matches(vscode.workspace.asRelativePath(document.uri, false)) || saysSo(document);
  };
}

/** A test whether a document is too large to be checked, and why. */
export function sizeTest(): (document: vscode.TextDocument) => Excess | undefined {
  return oncePerVersion((document) => {
    const { end } = document.lineAt(document.lineCount - 1).range;
    return document.offsetAt(end) > limits.stretch ? excessOf(document.getText(), limits) : undefined;
  });
}

/** Whether a URI is a document to work on, not an old revision shown in a comparison. */
export function isOfUser(uri: vscode.Uri): boolean {
  return (
    uri.scheme === 'file' ||
    uri.scheme === 'untitled' ||
    vscode.workspace.getWorkspaceFolder(uri) !== undefined
  );
}
