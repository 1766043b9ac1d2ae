import type { DocumentBlock } from '../blocks.ts';
import { type Cue, timeText } from './cue.ts';
import { spokenIn } from './cue-text.ts';

/** Words of one speaker, from one cue. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly text: string;
}

/** A longer turn is cut where a sentence ends, in characters: about a minute and a half of speech. */
const longTurn = 1200;
/** A text without full stops is cut after this many characters, at the end of a cue. */
const longRun = 400;
/** A pause that ends a paragraph in a text without full stops, in seconds. */
const pause = 2;
/** A pause that ends a turn, in seconds. */
const longPause = 15;
/** From this share of labelled cues on, a cue without a label continues the turn. Captions of films label a speaker here and there. */
const transcriptShare = 0.1;

/**
 * The passages of captions: the turns of speakers where they are named, else sentences. A passage begins with its speaker's name and
 * a colon, and has the time of its first cue.
 */
export function turnsOf(cues: readonly Cue[]): DocumentBlock[] {
  const pieces = cues.flatMap(({ start, end, lines }) =>
    spokenIn(lines).map(({ speaker, text }): Piece =>
      speaker === undefined ? { text, start, end } : { speaker, text, start, end },
    ),
  );
  const continues = continuation(pieces);
  const turns: Turn[] = [];
  for (const piece of pieces) {
    const turn = turns.at(-1);
    const speaker = piece.speaker ?? turn?.speaker;
    if (turn !== undefined && continues(turn, piece)) {
      turn.pieces.push(piece);
      turn.length += piece.text.length + 1;
    } else turns.push({ speaker, pieces: [piece], length: piece.text.length });
  }
  return turns.map(({ pieces: own }): DocumentBlock => {
    const text = own.map((piece) => piece.text).join(' ');
    const { speaker = '', start = 0 } = own[0] ?? {};
    const section = isSound(text) ? 'boilerplate' : 'body';
    return { section, text: speaker === '' ? text : `${speaker}: ${text}`, time: timeText(start) };
  });
}

/** Pieces that are one passage. */
interface Turn {
  /** Who speaks, as the last label says. */
  readonly speaker: string | undefined;
  readonly pieces: Piece[];
  length: number;
}

/** Whether a piece belongs to the passage before it. */
function continuation(pieces: readonly Piece[]): (turn: Turn, next: Piece) => boolean {
  const share = (holds: (piece: Piece) => boolean): number => pieces.filter(holds).length / pieces.length;
  const labels = share(({ speaker }) => speaker !== undefined);
  const isTranscript = labels >= transcriptShare && labels * pieces.length > 1;
  const hasStops = share(({ text }) => endsSentence(text)) >= 0.15;
  // Titles and lists: each cue begins with a capital, none ends with a stop.
  const isList = !hasStops && share(({ text }) => /^\p{Lu}/u.test(text)) > 0.8;
  return (turn, next) => {
    const last = turn.pieces.at(-1);
    if (last === undefined || next.speaker === '') return false;
    if (next.speaker !== undefined && next.speaker !== turn.speaker) return false;
    const silence = next.start - last.end;
    const ended = endsSentence(last.text);
    if (isDashed(next.text) || isDashed(last.text)) return !ended && !isDashed(next.text);
    if (isTranscript && turn.speaker !== undefined)
      return silence < longPause && (ended ? turn.length < longTurn : turn.length < longTurn * 3);
    if (ended || isNoise(next.text) || isNoise(last.text) || isList) return false;
    if (hasStops) return turn.length < longTurn && (silence < pause || /^\p{Ll}/u.test(next.text));
    return silence < pause && turn.length < longRun;
  };
}

function isDashed(text: string): boolean {
  return /^[-–—] ?\p{L}/u.test(text);
}

/** Whether a cue is a description of sounds, in brackets or between notes, and no speech. */
function isNoise(text: string): boolean {
  return /^[[(♪♫#*][^]*[\])♪♫#*]$/u.test(text) && text.length < 200;
}

/** Whether a passage is one word for a sound: `[Music]`, `(Applause)`. One that says more, such as `[DOOR CLOSES]`, is evidence. */
function isSound(text: string): boolean {
  return /^(?:\[\p{L}{1,30}\]|\(\p{L}{1,30}\))$/u.test(text);
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔।]["'”’»)\]]{0,3}$/u.test(text);
}
