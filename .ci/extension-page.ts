// The README for the extension's page in VS Code and the Marketplace, which loads pictures and follows links only with absolute
// addresses.

/** `[text](target)` or `![text](target)` with a target inside the repository: no scheme, no `#`. */
const ownLink = /(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)\s]+)\)/g;

/**
 * A Markdown page with links that work outside the repository. `home` is the repository's address (`https://github.com/owner/name`). While
 * it is empty, links to our files become plain text and pictures their descriptions in italics, because VS Code shows a broken picture
 * for any path and any `data:` address.
 *
 * With `https://x.org/me`, `![A list](media/a.png)` becomes `![A list](https://x.org/me/raw/main/media/a.png)`.
 */
export function extensionPage(markdown: string, home: string): string {
  return markdown.replaceAll(ownLink, (_, picture: string, text: string, target: string) => {
    if (home === '') return picture === '' ? text : `*${text}*`;
    return `${picture}[${text}](${home}/${picture === '' ? 'blob' : 'raw'}/main/${target})`;
  });
}
