package org.colloquy.site;

import java.util.Optional;
import org.colloquy.course.Course;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Glossary;
import org.colloquy.course.Lesson;
import org.colloquy.course.Segment;
import org.colloquy.course.Unit;

/** A page of the site; one record for each kind. */
public sealed interface Page {
    Url url();

    /** Its title as plain text. */
    String title();

    /** The Markdown that stands on it, if it has some. */
    default Optional<Lesson> text() {
        return Optional.empty();
    }

    /** The front page: the course's text and the map of its units. */
    record HomePage(Url url, Course course) implements Page {
        @Override
        public String title() {
            return course.config().title();
        }

        @Override
        public Optional<Lesson> text() {
            return course.home();
        }
    }

    /** A unit with the list of its lessons. */
    record UnitPage(Url url, Unit unit) implements Page {
        @Override
        public String title() {
            return unit.title();
        }

        @Override
        public Optional<Lesson> text() {
            return unit.text();
        }
    }

    /** A lesson. */
    record LessonPage(Url url, Lesson lesson) implements Page {
        @Override
        public String title() {
            return lesson.title();
        }

        @Override
        public Optional<Lesson> text() {
            return Optional.of(lesson);
        }
    }

    /** A conversation, or a segment of one. */
    sealed interface Conversation extends Page permits DialoguePage, SegmentPage {
        /** The whole of it, also what stands on other pages. */
        Dialogue dialogue();

        /** What this page is about: all of it, or the segment. */
        Dialogue subject();

        /** What of it stands on this page. */
        Dialogue shown();

        /** Where the captions of its recording stand; empty when there is none, or when no turn has a time. */
        Optional<Url> captions();
    }

    /** A conversation: all of it or, where its segments have their own pages, what stands before the first of them. */
    record DialoguePage(Url url, Dialogue dialogue) implements Conversation {
        @Override
        public Optional<Url> captions() {
            boolean timed =
                    dialogue.turns().stream().anyMatch(turn -> turn.time().isPresent());
            return dialogue.media()
                    .filter(media -> timed)
                    .map(media -> new Url(url.path().replaceFirst("\\.html$", ".vtt")));
        }

        @Override
        public String title() {
            return dialogue.title();
        }

        @Override
        public Dialogue subject() {
            return dialogue;
        }

        @Override
        public Dialogue shown() {
            return dialogue.split() ? dialogue.beginning() : dialogue;
        }
    }

    /**
     * A segment of a conversation that is split over several pages.
     *
     * @param whole   the page of the conversation
     * @param segment has a title
     */
    record SegmentPage(Url url, DialoguePage whole, Segment segment) implements Conversation {
        @Override
        public String title() {
            return segment.title().orElseThrow();
        }

        @Override
        public Dialogue dialogue() {
            return whole.dialogue();
        }

        @Override
        public Optional<Url> captions() {
            return whole.captions();
        }

        @Override
        public Dialogue subject() {
            return dialogue().part(segment);
        }

        @Override
        public Dialogue shown() {
            return subject();
        }
    }

    /** All terms, A to Z. */
    record GlossaryPage(Url url, Glossary glossary, String title) implements Page {}

    /** The whole course on one page. */
    record PrintPage(Url url, String title) implements Page {}

    /** What a server shows for an address that does not exist. */
    record NotFoundPage(Url url, String title) implements Page {}
}
