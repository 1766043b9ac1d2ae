/** What a click on the status bar item does. */
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

/** The status bar item of a briefing, in plain data. */
export interface StatusText {
  /** Icons as `$(name)`. */
  readonly text: string;
  /** What is the matter, as sentences without icons, which a screen reader reads as well. */
  readonly meaning: string;
  /** What a click does, as a sentence that begins with a verb. */
  readonly advice: string;
  readonly action: StatusAction;
  readonly weight: 'normal' | 'warning' | 'error';
}
