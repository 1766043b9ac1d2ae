#!/bin/sh
# What the pre-commit hook runs: `briefing check`, straight from these sources. pre-commit keeps a copy of the repository for
# itself; what the program runs on is installed there once. (npm cannot build a package that it installs from git for -g.)
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
if ! node --eval 'const [major, minor] = process.versions.node.split("."); process.exit(major > 22 || (major == 22 && minor >= 18) ? 0 : 1)'; then
  echo "The hook needs Node 22.18 or newer; install one and commit again." >&2
  exit 2
fi
if [ ! -e "$root/node_modules/.package-lock.json" ]; then
  npm ci --prefix "$root" --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund >&2
fi
exec node "$root/src/cli.ts" check "$@"
