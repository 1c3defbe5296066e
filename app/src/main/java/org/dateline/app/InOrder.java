package org.dateline.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Works on many inputs at once and hands the results over in the inputs' order.
///
/// At most `WINDOW` inputs a core and `BUDGET` bytes of them are under way, so that memory has a
/// bound whatever is handed in. An input above the budget is worked on alone.
final class InOrder {

    private static final int WINDOW = 8;

    /// A page takes about twenty times its bytes while it is read.
    private static final long BUDGET = 24L << 20;

    private InOrder() {}

    /// `out` gets results as they are ready, several at once where several are.
    ///
    /// `items` hands over one item after the other and is held up while there is no room.
    static <T, R> void run(
            Consumer<Consumer<T>> items,
            ToLongFunction<T> weigh,
            Function<T, R> work,
            Consumer<List<R>> out) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Flight<R> flight = new Flight<>(cores * WINDOW, out);
            try {
                items.accept(item -> {
                    long weight = weigh.applyAsLong(item);
                    flight.makeRoom(weight);
                    flight.add(workers.submit(() -> work.apply(item)), weight);
                });
                flight.land();
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private record Under<R>(Future<R> result, long weight) {}

    /// What is under way, in order.
    private static final class Flight<R> {
        private final Deque<Under<R>> under = new ArrayDeque<>();
        private final int window;
        private final Consumer<List<R>> out;
        private long bytes;

        Flight(int window, Consumer<List<R>> out) {
            this.window = window;
            this.out = out;
        }

        void add(Future<R> result, long weight) {
            under.add(new Under<>(result, weight));
            bytes += weight;
        }

        void makeRoom(long weight) {
            while (!under.isEmpty() && (under.size() >= window || bytes + weight > BUDGET)) {
                handOver();
            }
        }

        void land() {
            while (!under.isEmpty()) {
                handOver();
            }
        }

        /// Waits for the first and takes all that are ready behind it.
        private void handOver() {
            List<R> ready = new ArrayList<>();
            do {
                Under<R> first = under.removeFirst();
                bytes -= first.weight;
                ready.add(result(first.result));
            } while (!under.isEmpty() && under.getFirst().result.isDone());
            out.accept(ready);
        }

        private static <R> R result(Future<R> future) {
            try {
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
