# build_if_old: builds the jar when it is missing or older than a source; says so.

jar_is_old() {
    jar=$root/app/target/dateline.jar
    [ -f "$jar" ] || return 0
    newer=$(find "$root/pom.xml" "$root/core/pom.xml" "$root/app/pom.xml" "$root/core/src/main" \
        "$root/app/src/main" -type f -newer "$jar" -print 2>/dev/null | head -n 1)
    [ -n "$newer" ]
}

build_if_old() {
    jar_is_old || return 0
    command -v mvn >/dev/null 2>&1 || {
        echo 'dateline: Maven is needed to build it: install "maven", then try again.' >&2
        exit 1
    }
    echo "dateline: building (once; about a minute on a first run, which also fetches libraries)" >&2
    log=$root/target/build.log
    mkdir -p "$root/target"
    if ! (cd "$root" && mvn -B -q -pl app -am -DskipTests package >"$log" 2>&1); then
        tail -n 40 "$log" >&2
        echo "dateline: the build failed; the whole log is in target/build.log" >&2
        exit 1
    fi
}

java_flags() {
    echo "-XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xmx1g --enable-native-access=ALL-UNNAMED"
}
