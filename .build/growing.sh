#!/bin/sh
# Lets a ledger grow and measures what one more article costs there: .build/growing.sh FOLDER SIZE...
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/.build/jdk.sh"
find_jdk
cd "$root"
mvn -q -B -pl bench -am -DskipTests compile dependency:build-classpath \
    -Dmdep.outputFile=target/classpath </dev/null
exec "$JAVA_HOME/bin/java" -Xmx1g -Xss2m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "bench/target/classes:$(cat bench/target/classpath)" \
    org.dateline.app.ledger.CostOfAdding samples "$@"
