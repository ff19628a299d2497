package org.colloquy.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.colloquy.Progress;

/**
 * One line on a terminal that says how far a long build is, such as
 * {@code writing 4,210 of 10,012, 2,430 a second, 2 s left}. Closing it erases it. It has no colour and stays shorter than
 * 60 characters, because a line that the terminal breaks cannot be erased.
 */
final class ProgressLine implements Progress, AutoCloseable {
    /** A build that is over sooner needs no company. */
    private static final long SILENT_MILLIS = 700;

    private static final long MILLIS_BETWEEN_DRAWINGS = 150;

    /** A rate over less jumps about, and the first steps are slow because the program is not warm yet. */
    private static final long LEAST_MILLIS_FOR_RATE = 500;

    private static final int LEAST_STEPS_FOR_RATE = 50;

    private static final String ERASE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean shown;
    private final LongSupplier millis;
    private final long start;
    private volatile Running running;
    private boolean drawn;
    private boolean closed;

    /** A phase with its own count, so that a late step of one phase cannot count for the next. */
    private record Running(Phase phase, int steps, long since, AtomicInteger done) {}

    /** @param millis a clock that never goes back */
    ProgressLine(Terminal terminal, boolean quiet, LongSupplier millis) {
        this.out = terminal.err();
        this.shown = terminal.live() && !quiet;
        this.millis = millis;
        this.start = millis.getAsLong();
        this.running = new Running(Phase.READING, 0, start, new AtomicInteger());
    }

    /** A line that draws itself until it is closed; one that never does where nobody looks or wants to. */
    static ProgressLine start(Terminal terminal, boolean quiet) {
        ProgressLine line = new ProgressLine(terminal, quiet, () -> System.nanoTime() / 1_000_000);
        if (line.shown) {
            Thread drawing = new Thread(line::keepDrawing, "progress");
            drawing.setDaemon(true);
            drawing.start();
        }
        return line;
    }

    @Override
    public void begin(Phase phase, int steps) {
        running = new Running(phase, steps, millis.getAsLong(), new AtomicInteger());
    }

    @Override
    public void step() {
        running.done().incrementAndGet();
    }

    private synchronized void keepDrawing() {
        while (!closed) {
            draw();
            try {
                wait(MILLIS_BETWEEN_DRAWINGS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Shows how far the build is now, unless it has only begun. */
    synchronized void draw() {
        long now = millis.getAsLong();
        if (!shown || closed || now - start < SILENT_MILLIS) {
            return;
        }
        out.print(ERASE + text(running, now));
        out.flush();
        drawn = true;
    }

    private static String text(Running running, long now) {
        String name = running.phase().name().toLowerCase(Locale.ROOT);
        int done = running.done().get();
        if (running.steps() == 0) {
            return name;
        }
        String count = String.format(Locale.ROOT, "%s %,d of %,d", name, done, running.steps());
        long spent = now - running.since();
        if (spent < LEAST_MILLIS_FOR_RATE || done < LEAST_STEPS_FOR_RATE) {
            return count;
        }
        double left = (double) spent / done * (running.steps() - done) / 1000;
        return count
                + String.format(
                        Locale.ROOT, ", %,d a second, %,d s left", done * 1000L / spent, (long) Math.ceil(left));
    }

    /** Erases the line; nothing is drawn any more. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        if (drawn) {
            out.print(ERASE);
            out.flush();
        }
    }
}
