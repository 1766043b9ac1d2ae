#!/bin/sh
# Runs `briefing check` for the pre-commit hook, built once from these sources: pre-commit keeps a copy of the repository for each
# revision. (npm cannot build a package that it installs globally from git.)
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
if ! node --eval 'const [major, minor] = process.versions.node.split("."); process.exit(major > 22 || (major == 22 && minor >= 18) ? 0 : 1)'; then
  echo "The hook needs Node 22.18 or newer; install one and commit again." >&2
  exit 2
fi
if [ ! -e "$root/dist/cli.js" ]; then
  [ -e "$root/node_modules/.package-lock.json" ] || npm ci --prefix "$root" --ignore-scripts --no-audit --no-fund >&2
  npm run --silent --prefix "$root" build >&2
fi
exec node "$root/dist/cli.js" check "$@"
