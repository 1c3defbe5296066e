# bench [FLAG...] CLASS [ARGUMENT...]: builds bench and runs one of its programs in place of the shell.

bench() {
    find_jdk
    mvn -q -B -pl bench -am -DskipTests compile dependency:build-classpath \
        -Dmdep.outputFile=target/classpath </dev/null
    exec "$JAVA_HOME/bin/java" -cp "bench/target/classes:$(cat bench/target/classpath)" "$@"
}
