#!/bin/sh
# Measures the stages with JMH, on one core: .build/speed.sh [REGEX]
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
find_jdk
cd "$root"
mvn -q -B -pl bench -am -DskipTests compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath </dev/null
exec "$JAVA_HOME/bin/java" -cp "bench/target/classes:$(cat bench/target/classpath)" \
    org.openjdk.jmh.Main -jvmArgs "-Xmx1g -Xss2m -XX:+UseSerialGC -XX:ActiveProcessorCount=1" "$@"
