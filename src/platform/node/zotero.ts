import type { AskZotero } from '../../corpus/bibliography/zotero-answers.ts';

/** Where Zotero's local API listens. Only this machine is ever asked. */
const address = 'http://127.0.0.1:23119';

/** How long one answer may take, in milliseconds, and how large it may be, in bytes. */
const patience = 10_000;
const largestAnswer = 64 * 1024 * 1024;

/** Asks the Zotero that runs on this machine; tests ask a stand-in on another port. */
export const askZotero: AskZotero = zoteroAt(address);

/** {@link askZotero} at an address of this machine. */
export function zoteroAt(base: string): AskZotero {
  if (new URL(base).hostname !== '127.0.0.1') throw new Error('Zotero is asked on this machine only.');
  return async (path, signal) => {
    const response = await fetch(`${base}/api/users/0${path}`, {
      redirect: 'error',
      credentials: 'omit',
      // Zotero refuses browsers without the second one, and takes Electron for a browser.
      headers: { 'Zotero-API-Version': '3', 'Zotero-Allowed-Request': '1' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (response.status === 403)
      throw new Error(
        'Zotero does not let other programs ask. Allow it in Settings, Advanced, “Allow other applications on this computer to communicate with Zotero”.',
      );
    if (!response.ok) throw new Error(`Zotero answers with ${response.status}.`);
    const text = await response.text();
    if (text.length > largestAnswer) throw new Error('The answer of Zotero is too large.');
    if (path.endsWith('/url')) return text;
    const answer: unknown = JSON.parse(text);
    return answer;
  };
}
