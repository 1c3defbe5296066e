package org.dateline.app;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Sha256;

/// What the JDK's start-up cache is made from: the commands that people run most, once each in one
/// process, over a folder of captures and a ledger that is thrown away. Fails when one of them
/// does.
///
/// `java -XX:AOTCacheOutput=FILE -cp dateline.jar org.dateline.app.Training LEDGER CAPTURES`
final class Training {

    private Training() {}

    public static void main(String[] args) {
        String home = args[0];
        String captures = args[1];
        for (List<String> command :
                List.of(
                        List.of("add", captures),
                        List.of("read", "--json", captures),
                        List.of("read", captures),
                        List.of("links"),
                        List.of("search", "killed"),
                        List.of("export", "ndjson"))) {
            int code = Main.line().execute(words(home, command));
            if (code != 0) {
                throw new IllegalStateException("%s ended with %d".formatted(command, code));
            }
        }
        linkLibCrypto();
    }

    /// So much is hashed that the run goes on with the system's library.
    private static void linkLibCrypto() {
        byte[] much = new byte[1 << 20];
        for (int i = 0; i < 20; i++) {
            System.out.println(Sha256.of(much).brief());
        }
    }

    private static String[] words(String home, List<String> command) {
        return Stream.concat(Stream.of("--home", home), command.stream()).toArray(String[]::new);
    }
}
