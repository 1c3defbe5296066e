#!/bin/sh
# Compares Dateline with other extractors on the development pages: .build/peers.sh --help
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
. "$root/.build/jar.sh"
. "$root/.build/bench.sh"
find_jdk
cd "$root"
if [ ! -d ../shared/data/extraction ]; then
    echo "peers: skipped, there is no ../shared/data/extraction"
    exit 0
fi
if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then
    echo "peers: fetching what bench/npm/package.json names" >&2
    (cd bench/npm && npm ci --silent --no-audit --no-fund </dev/null >&2)
else
    cat >&2 <<'MESSAGE'
peers: node and npm are not here, so @mozilla/readability and defuddle are left out.
Install Node.js 18 or later ("apt install nodejs npm", "brew install node"), then try again.
MESSAGE
    set -- --java-only "$@"
fi
build_if_old
bench org.dateline.bench.peers.Peers "$@"
