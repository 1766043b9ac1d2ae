/** The form of a finite verb. `modal` are auxiliaries that do not assert by themselves. */
export type VerbForm = 'past' | 'present' | 'modal';

/** A finite verb: its index among the words and its form. */
export interface FoundVerb {
  readonly index: number;
  readonly form: VerbForm;
}

/** A part of a sentence that may have a verb of its own, prepared for the cues. */
export interface Clause {
  /** As written, quotations masked. */
  readonly text: string;
  readonly lower: string;
  readonly words: readonly string[];
  readonly lowerWords: readonly string[];
  /** Where each word begins in `lower`. */
  readonly starts: readonly number[];
  /** Its finite verbs. */
  readonly verbs: readonly FoundVerb[];
  /** Index of its first finite verb in `words`; -1 if it has none. */
  readonly verb: number;
  /** The form of that verb. */
  readonly form: VerbForm | undefined;
  /** The forms of all its finite verbs. */
  readonly forms: ReadonlySet<VerbForm>;
  readonly figure: boolean;
  readonly date: boolean;
  /** Whether it reports what somebody other than the writer said or believes. */
  readonly attributed: boolean;
  /** Indices in `words` of proper names. */
  readonly names: readonly number[];
}

/** A sentence, prepared once for all detectors. */
export interface SentenceReading extends Clause {
  /** Its clauses; the sentence itself if it has only one. */
  readonly clauses: readonly Clause[];
}
