/** A caption and the time at which it is shown, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** Its lines, with tags. */
  readonly lines: readonly string[];
}

/** A timing line: `00:00:03.500 --> 00:00:05.000 line:0`, `00:01:14,440 --> 00:01:15,760`, with hours only where there are any. */
const timing =
  /^\s{0,20}(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?\s{0,20}-{1,2}>\s{0,20}(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?(?:\s|$)/;

/**
 * The cues of a WebVTT or SubRip file. A cue is what stands below its timing line. In WebVTT an empty line ends it, and what stands
 * elsewhere (`NOTE`, `STYLE`, identifiers) is no part of any; in SubRip only the number of the next cue does.
 */
export function cuesOf(text: string): Cue[] {
  const isWebVtt = /^\uFEFF?WEBVTT/.test(text);
  const cues: { start: number; end: number; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const times = line.includes('>') ? timing.exec(line) : null;
    if (times !== null) {
      if (/^\s*\d{1,6}\s*$/.test(open?.at(-1) ?? '')) open?.pop();
      open = [];
      cues.push({ start: seconds(times.slice(1, 5)), end: seconds(times.slice(5, 9)), lines: open });
    } else if (line === '' && isWebVtt) open = undefined;
    else open?.push(line);
  }
  return cues;
}

function seconds([hours = '0', minutes = '0', whole = '0', fraction = '']: (string | undefined)[]): number {
  return (
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(whole) +
    Number(`0.${fraction === '' ? '0' : fraction}`)
  );
}

/** A time as a locator has it: 62.5 seconds are `00:01:02`. */
export function timeText(time: number): string {
  const whole = Math.floor(time);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
