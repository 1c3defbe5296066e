# find_jdk: sets JAVA_HOME to a JDK of version 25 or later, or says what to install.

jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    for jdk in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$jdk" || true)
        if [ -n "$version" ] && [ "$version" -ge 25 ]; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return 0
        fi
    done
    cat >&2 <<'MESSAGE'
dateline: no JDK of version 25 or later found.
Install one, for example Temurin 25 ("apt install temurin-25-jdk", "brew install openjdk",
"sdk install java 25-tem"), or set JAVA_HOME to the one you have.
MESSAGE
    exit 1
}
