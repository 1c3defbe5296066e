package org.dateline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Files stay under 300 lines and methods under 40, in all modules, tests too.
class SizeTest {

    private static final int FILE = 300;
    private static final int METHOD = 40;

    /// File or `File.method`, and why it may be larger.
    private static final Map<String, String> EXCEPTIONS = Map.of();

    @Test
    void filesAndMethodsStaySmall() throws IOException {
        List<Path> files = sources();
        assertTrue(files.size() > 50, "found only " + files.size() + " source files");
        List<String> large = new ArrayList<>();
        for (Path file : files) {
            long lines = Files.readAllLines(file).size();
            if (lines > FILE) {
                large.add(
                        file.getFileName() + " has " + lines + " lines; split it by what it does");
            }
        }
        large.addAll(largeMethods(files));
        large.removeIf(line -> EXCEPTIONS.containsKey(line.substring(0, line.indexOf(' '))));
        assertEquals(List.of(), large);
    }

    private static List<Path> sources() throws IOException {
        List<Path> out = new ArrayList<>();
        for (String module : List.of("core", "app", "bench")) {
            Path folder = Path.of("..", module, "src");
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> all = Files.walk(folder)) {
                out.addAll(all.filter(p -> p.toString().endsWith(".java")).sorted().toList());
            }
        }
        return out;
    }

    private static List<String> largeMethods(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> out = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            JavacTask task =
                    (JavacTask) compiler.getTask(null, manager, d -> {}, null, null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(positions, out).scan(unit, unit);
            }
        }
        return out;
    }

    /// Notes every method that is too long.
    private static final class Methods extends TreePathScanner<Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<String> out;

        private Methods(SourcePositions positions, List<String> out) {
            this.positions = positions;
            this.out = out;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            LineMap lines = unit.getLineMap();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (start >= 0 && end >= 0) {
                long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
                if (length > METHOD) {
                    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                    String name = file.replace(".java", "") + "." + method.getName();
                    out.add(name + " has " + length + " lines; part it by what it does");
                }
            }
            return super.visitMethod(method, unit);
        }
    }
}
