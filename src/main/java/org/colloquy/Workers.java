package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** As many threads as there are processors, and the order of the work kept. */
final class Workers implements AutoCloseable {
    private final ExecutorService pool;
    private final Progress progress;

    /** @param progress hears a step for each item that is done */
    Workers(ThreadFactory threads, Progress progress) {
        this.progress = progress;
        this.pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
    }

    /** Does the work for each item, and returns the results in the items' order. What the work throws is thrown here. */
    <T, R> List<R> map(List<T> items, Function<T, R> work) {
        List<Future<R>> futures = new ArrayList<>(items.size());
        for (T item : items) {
            futures.add(pool.submit(() -> {
                R result = work.apply(item);
                progress.step();
                return result;
            }));
        }
        List<R> results = new ArrayList<>(items.size());
        for (Future<R> future : futures) {
            results.add(result(future));
        }
        return results;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
