#!/bin/sh
# Holds the scorers' figures against the pinned floors: .build/floors.sh --quick
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
find_jdk
cd "$root"
exec "$JAVA_HOME/bin/java" bench/src/main/java/org/dateline/bench/Floors.java "$@"
