#!/bin/sh
# Lets a ledger grow and measures what one more article costs there: .build/growing.sh FOLDER SIZE...
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
. "$root/.build/bench.sh"
cd "$root"
bench -Xmx1g -Xss2m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    org.dateline.app.ledger.CostOfAdding samples "$@"
