// The README as an extension's page in VS Code and its Marketplace shows it: that page loads pictures and follows links
// only where they are whole addresses.

/** `[text](target)` or `![text](target)` with a target inside the repository: no scheme, no `#`. */
const ownLink = /(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)\s]+)\)/g;

/**
 * A Markdown page with links that work outside the repository. `home` is where the repository lives
 * (`https://github.com/owner/name`), or empty: then a link to one of our files is its text alone, and a picture gives way to
 * its description in italics, because VS Code shows a broken picture for any path and any `data:` address.
 *
 * With `https://x.org/me`, `![A list](media/a.png)` becomes `![A list](https://x.org/me/raw/main/media/a.png)`.
 */
export function extensionPage(markdown: string, home: string): string {
  return markdown.replaceAll(ownLink, (_, picture: string, text: string, target: string) => {
    if (home === '') return picture === '' ? text : `*${text}*`;
    return `${picture}[${text}](${home}/${picture === '' ? 'blob' : 'raw'}/main/${target})`;
  });
}
