# build_if_old: builds the jar when it is missing or older than a source, and says so.
# start: runs the jar with the flags that its start-up cache was made with. The desk and `verify`, which
# hashes all that is kept, get both of the JVM's compilers; another command ends before the second one
# has paid for itself, and does best when the first sets in early (docs/decisions/0001). Where Linux gives large pages on demand, they are asked for.
# Strings are kept as two bytes a character, which the first compiler copies without looking at each.
# DATELINE_JAVA_OPTIONS holds further flags of the JVM: -XX:TieredStopAtLevel=4 for very large imports.

jar=$root/app/target/dateline.jar
cache=$root/app/target/dateline.aot
flags="-Xmx1g -Xss2m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -XX:-CompactStrings"

jar_is_old() {
    [ -f "$jar" ] || return 0
    newer=$(find "$root/pom.xml" "$root/core/pom.xml" "$root/app/pom.xml" "$root/core/src/main" \
        "$root/app/src/main" -type f -newer "$jar" -print 2>/dev/null | head -n 1)
    [ -n "$newer" ]
}

# Not there, or made for another jar; an empty one says that none could be made.
cache_is_old() {
    [ ! -f "$cache" ] || [ "$jar" -nt "$cache" ]
}

build_if_old() {
    if jar_is_old; then
        build
    fi
    if cache_is_old; then
        train
    fi
}

build() {
    command -v mvn >/dev/null 2>&1 || {
        echo 'dateline: Maven is needed to build it: install "maven", then try again.' >&2
        exit 1
    }
    echo "dateline: building, once; a first run also fetches libraries and takes a minute or two" >&2
    log=$root/target/build.log
    mkdir -p "$root/target"
    rm -f "$cache"
    if ! (cd "$root" && mvn -B -pl app -am -DskipTests package >"$log" 2>&1 </dev/null); then
        grep ERROR "$log" | head -n 20 >&2
        echo "dateline: the build failed; the whole log is in target/build.log" >&2
        exit 1
    fi
    touch "$jar"
}

# The JDK's ahead-of-time cache: classes linked and profiled in one run of the usual commands over the samples.
train() {
    echo "dateline: making the start-up cache" >&2
    mkdir -p "$root/target"
    home=$(mktemp -d "$root/target/cache.XXXXXX")
    "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$home/aot" $flags -cp "$jar" org.dateline.app.Training \
        "$home/ledger" "$root/samples" >"$root/target/cache.log" 2>&1 </dev/null || : >"$home/aot"
    mv -f "$home/aot" "$cache"
    rm -rf "$home"
}

compilers() {
    for argument in "$@"; do
        case $argument in
            serve | verify) return 0 ;;
        esac
    done
    echo -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.2
}

large_pages() {
    if grep -qs '\[madvise\]' /sys/kernel/mm/transparent_hugepage/enabled; then
        echo -XX:+UseTransparentHugePages
    fi
}

start() {
    # The JDK opens only files whose names the locale's character set can write.
    case $(locale charmap 2>/dev/null) in
        UTF-8) ;;
        *) LC_ALL=C.UTF-8 && export LC_ALL ;;
    esac
    flags="$flags $(large_pages) $(compilers "$@") ${DATELINE_JAVA_OPTIONS:-}"
    if [ -s "$cache" ]; then
        exec "$JAVA_HOME/bin/java" -XX:AOTCache="$cache" -Xlog:aot=off -Xlog:cds=off $flags -jar "$jar" "$@"
    fi
    exec "$JAVA_HOME/bin/java" $flags -jar "$jar" "$@"
}
