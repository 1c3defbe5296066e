#!/bin/sh
# Measures the stages with JMH, on one core: .build/speed.sh [REGEX]
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
. "$root/.build/bench.sh"
cd "$root"
bench org.openjdk.jmh.Main \
    -jvmArgs "-Xmx1g -Xss2m -XX:+UseSerialGC -XX:ActiveProcessorCount=1" "$@"
