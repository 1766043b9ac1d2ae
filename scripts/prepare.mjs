// Builds after `npm install`, so that an installation from git (pre-commit's hooks are one) has its command line.
import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** The build reads TypeScript as it is, which Node does since then. */
const oldest = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Not built: that needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}.`,
  );
} else {
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { stdio: 'inherit' });
}
