import type { StatusText } from './status.ts';

/** What the status bar says of a briefing of more than `most` bytes, of which nothing is checked. */
export function tooLargeText(most: number): StatusText {
  return {
    text: '$(warning) Not checked: too large',
    meaning: `This briefing is larger than ${most / (1024 * 1024)} MiB: nothing in it is checked or completed. Split it into several.`,
    advice: 'Search the sources.',
    action: 'search',
    weight: 'warning',
  };
}
