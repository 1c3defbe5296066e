package org.dateline.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Cuts the objects of certain lists out of JSON of any length, with their places, in constant
/// memory.
///
/// It balances brackets and strings and does not parse, so that an object that is no JSON costs
/// itself alone: no string goes over a line end, and in a file that is set in lines an object
/// begins where the first one of its list did.
final class JsonRecords {

    /// An object: its bytes from `at` on, and what the object around its list said before it.
    ///
    /// `whole` is false where it breaks off; `tooLong` where it is left out for its length.
    record Found(
            long at,
            ByteArrayOutputStream kept,
            Map<String, String> around,
            boolean whole,
            boolean tooLong) {

        byte[] bytes() {
            return kept.toByteArray();
        }
    }

    /// Brackets that are told apart; those inside are only counted.
    private static final int DEEPEST = 1000;

    /// Names and values kept of the objects around a list.
    private static final int FACT = 4096;

    /// An open bracket outside the wanted objects.
    private static final class Frame {
        private final boolean list;
        private final boolean wanted;
        private final Map<String, String> facts = new TreeMap<>();
        private String key = "";
        private boolean value;

        /// The column at which the first object of this list began its line; -1 where it did not.
        private int column = -1;

        Frame(boolean list, boolean wanted) {
            this.list = list;
            this.wanted = wanted;
        }
    }

    private final InputStream in;
    private final Set<String> lists;
    private final long most;
    private final Consumer<Found> to;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int deeper;
    private long at;
    private int pushed = -2;

    /// Columns of white space since the line began; -1 behind anything else.
    private int column;

    private JsonRecords(InputStream in, Set<String> lists, long most, Consumer<Found> to) {
        this.in = in;
        this.lists = lists;
        this.most = most;
        this.to = to;
    }

    /// Hands out the objects of every list that is the value of one of these names; the name of an
    /// outermost list is empty. `in` should be buffered.
    static void read(InputStream in, Set<String> lists, long most, Consumer<Found> to)
            throws IOException {
        new JsonRecords(in, lists, most, to).outside();
    }

    private int next() throws IOException {
        int c = pushed == -2 ? in.read() : pushed;
        pushed = -2;
        at++;
        return c;
    }

    private void push(int c) {
        pushed = c;
        at--;
    }

    private void outside() throws IOException {
        for (int c = next(); c >= 0; c = next()) {
            switch (c) {
                case '"' -> name(string());
                case ':' -> frame().value = true;
                case ',' -> frame().value = false;
                case '[' -> push(new Frame(true, lists.contains(frame().key)));
                case '{' -> object();
                case ']' -> pop(true);
                case '}' -> pop(false);
                default -> literal(c);
            }
            column = c == '\n' ? 0 : c == ' ' && column >= 0 ? column + 1 : -1;
        }
    }

    private Frame frame() {
        if (frames.isEmpty()) {
            frames.push(new Frame(false, false));
        }
        return frames.element();
    }

    private void object() throws IOException {
        Frame around = frame();
        if (deeper > 0 || !around.list || !around.wanted) {
            push(new Frame(false, false));
            return;
        }
        around.column = around.column < 0 ? column : around.column;
        boolean another = true;
        while (another) {
            another = element(around.column);
        }
    }

    private void push(Frame frame) {
        if (frames.size() < DEEPEST) {
            frames.push(frame);
        } else {
            deeper++;
        }
    }

    /// A bracket that closes nothing is a broken object's.
    private void pop(boolean list) {
        if (deeper > 0) {
            deeper--;
        } else if (frames.size() > 1 && frame().list == list) {
            frames.pop();
        }
    }

    private void name(String words) {
        Frame frame = frame();
        if (frame.value) {
            fact(words);
        } else {
            frame.key = words;
        }
    }

    private void fact(String words) {
        Frame frame = frame();
        if (!frame.list && frame.facts.size() < 64) {
            frame.facts.put(frame.key, words);
        }
        frame.value = false;
    }

    private void literal(int first) throws IOException {
        if (first <= ' ') {
            return;
        }
        StringBuilder words = new StringBuilder();
        int c = first;
        while (c > ' ' && ",]}:[{\"".indexOf(c) < 0) {
            if (words.length() < FACT) {
                words.append((char) c);
            }
            c = next();
        }
        push(c);
        fact(words.toString());
    }

    private String string() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean escaped = false;
        for (int c = next(); c >= 0 && (c != '"' || escaped) && c != '\n'; c = next()) {
            escaped = c == '\\' && !escaped;
            if (bytes.size() < FACT) {
                bytes.write(c);
            }
        }
        String raw = bytes.toString(StandardCharsets.UTF_8);
        return Json.parse('"' + raw + '"').map(node -> node.asString("")).orElse(raw);
    }

    /// Collects one wanted object, its first brace read; whether another follows without a bracket
    /// between them, because this one is broken.
    private boolean element(int column) throws IOException {
        Element element = new Element(at - 1);
        element.put('{');
        int gap = -1;
        for (int c = next(); c >= 0; c = next()) {
            if (c == '{' && gap >= 0 && gap == column && !element.inString()) {
                element.handOut(false);
                return true;
            }
            gap = c == '\n' ? 0 : gap >= 0 && c == ' ' ? gap + 1 : -1;
            element.put(c);
            if (element.closed()) {
                element.handOut(true);
                return false;
            }
        }
        element.handOut(false);
        return false;
    }

    /// An object that is being collected.
    private final class Element {
        private final long start;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean tooLong;
        private int depth;
        private boolean string;
        private boolean escaped;

        Element(long start) {
            this.start = start;
        }

        boolean inString() {
            return string;
        }

        boolean closed() {
            return depth == 0;
        }

        void put(int c) {
            keep(c);
            if (string) {
                string = c != '\n' && (c != '"' || escaped);
                escaped = c == '\\' && !escaped;
            } else if (c == '"') {
                string = true;
                escaped = false;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }

        private void keep(int c) {
            if (bytes.size() >= most) {
                tooLong = true;
                bytes.reset();
            }
            if (!tooLong) {
                bytes.write(c);
            }
        }

        void handOut(boolean whole) {
            to.accept(new Found(start, bytes, around(), whole, tooLong));
        }

        private Map<String, String> around() {
            return frames.stream()
                    .filter(frame -> !frame.list)
                    .findFirst()
                    .map(frame -> Map.copyOf(frame.facts))
                    .orElse(Map.of());
        }
    }
}
