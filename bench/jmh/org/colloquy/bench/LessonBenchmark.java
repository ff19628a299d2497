package org.colloquy.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.colloquy.glossary.Match;
import org.colloquy.markdown.Article;
import org.colloquy.site.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What one lesson costs at each stage that is in proportion to the text. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LessonBenchmark {
    /** From Markdown to an article: parse, walk, highlight, link, find terms. */
    @Benchmark
    public Article convert(Workload workload) {
        return workload.converter.text(workload.nextLesson());
    }

    /** All terms of the glossary in a lesson's source, as if it were one paragraph. */
    @Benchmark
    public List<Match> findTerms(Workload workload) {
        return workload.terms.find(workload.nextLesson().lesson().source().text());
    }

    /** From an article to the bytes of its page: views, navigation, templates. */
    @Benchmark
    public byte[] render(Workload workload) {
        Page.LessonPage lesson = workload.nextLesson();
        return workload.renderer.lesson(lesson, workload.article(lesson));
    }
}
