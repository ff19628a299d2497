package org.colloquy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** As many threads as there are processors, and the order of the work kept. */
final class Workers implements AutoCloseable {
    private final int count = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool;
    private final Progress progress;

    /** @param progress hears a step for each item that is done */
    Workers(ThreadFactory threads, Progress progress) {
        this.progress = progress;
        this.pool = Executors.newFixedThreadPool(count, threads);
    }

    /**
     * Does the work for each item, and returns the results in the items' order. What the work throws is thrown here. Each
     * thread takes the next item by itself: to be woken for every result costs as much as a small page.
     */
    <T, R> List<R> map(List<T> items, Function<T, R> work) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>(count);
        for (int worker = 0; worker < Math.min(count, items.size()); worker++) {
            running.add(pool.submit(() -> {
                for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                    results.set(i, work.apply(items.get(i)));
                    progress.step();
                }
            }));
        }
        running.forEach(Workers::result);
        List<R> ordered = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    /** Begins one piece of work beside others; {@link #result} waits for it. */
    <R> Future<R> begin(Callable<R> work) {
        return pool.submit(() -> {
            R result = work.call();
            progress.step();
            return result;
        });
    }

    /** What work that was begun has come to. What it throws is thrown here. */
    static <R> R result(Future<R> worker) {
        try {
            return worker.get();
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
