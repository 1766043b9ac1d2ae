/** The action of a click on the status bar item. */
export type StatusAction =
  | 'search'
  | 'problems'
  | 'rebuild'
  | 'create-folder'
  | 'choose-folder'
  | 'make-briefing'
  | 'corpus-problems'
  | 'open-folder'
  | 'log';

/** The status bar item of a briefing, as plain data. */
export interface StatusText {
  /** Icons as `$(name)`. */
  readonly text: string;
  /** The state in sentences without icons; a screen reader reads it too. */
  readonly meaning: string;
  /** The effect of a click, as a sentence that begins with a verb. */
  readonly advice: string;
  readonly action: StatusAction;
  readonly weight: 'normal' | 'warning' | 'error';
}
