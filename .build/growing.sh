#!/bin/sh
# Lets a ledger grow and measures what one more article costs there: .build/growing.sh FOLDER SIZE...
# What linking costs there, from nothing and one more: .build/growing.sh --link FOLDER SIZE
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
. "$root/.build/bench.sh"
cd "$root"
class=CostOfAdding
if [ "$1" = --link ]; then
    class=CostOfLinking
    shift
fi
bench -Xmx1g -Xss2m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    "org.dateline.app.ledger.$class" samples "$@"
