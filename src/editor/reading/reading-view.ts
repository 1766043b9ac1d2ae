import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { registerReadingHighlights } from './reading-highlights.ts';
import { registerReadingFiles } from './reading-files.ts';
import { registerReadingLens } from './reading-lens.ts';
import { registerReadingMarks } from './reading-marks.ts';
import { OpenReadings } from './open-readings.ts';

/** Readings: documents that show the text of sources whose files are no text. */
export function registerReadingView(services: Services): vscode.Disposable {
  const readings = new OpenReadings(services);
  return vscode.Disposable.from(
    readings,
    registerReadingFiles(readings),
    registerReadingLens(readings),
    registerReadingMarks(readings),
    registerReadingHighlights(services, readings),
  );
}
