package org.dateline.app;

import java.util.concurrent.Callable;
import org.dateline.Resources;
import org.dateline.model.ReaderId;
import picocli.CommandLine.Command;

/// `dateline version`: which reader this is.
@Command(name = "version", header = "Prints the version and what readings depend on.")
final class VersionCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        ReaderId reader = Resources.load().reader();
        System.out.println("dateline " + reader.version());
        System.out.println("models " + reader.models());
        System.out.println("gazetteer " + reader.gazetteer());
        System.out.println("java " + Runtime.version());
        return 0;
    }
}
