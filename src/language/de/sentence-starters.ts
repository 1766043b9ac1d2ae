import { wordSet } from '../word-list.ts';

/** Words of German that begin sentences and are hardly ever names. */
export const sentenceStarters = wordSet(`
  Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Dies Diese Dieser Dieses Doch Aber Und Auch Nach Vor Seit Als
  Wenn Weil Im In Am An Auf Bei Mit Von Für Zu Zum Zur Damit Danach Dann Dort Hier Heute Gestern Jetzt Man Was
  Wer Wie Wo Warum
`);
