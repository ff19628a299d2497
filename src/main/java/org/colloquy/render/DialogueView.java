package org.colloquy.render;

import java.util.List;
import java.util.Optional;

/**
 * What only a conversation has: {@code page.dialogue} in templates.
 *
 * @param id           its name in {@code ::: dialogue} blocks, by which answers of readers are kept
 * @param hasSpeakers  whether the transcript names anybody
 * @param speakers     who speaks, in order of their first turn, without those who have no name
 * @param turns        how many turns it has, in words: {@code 19 turns}
 * @param hasSeveral   whether it names more than one, so that one of them can be chosen
 * @param hasQuestions whether anybody asks anything
 * @param hasTools     whether more than one turn stands on this page, so that there is something to choose from
 * @param media        its recording
 * @param split        whether it stands on several pages, of which this is one
 * @param hasSegments  whether there are segments that have their own pages
 * @param segments     those that have their own pages, on the page of the conversation; empty on all others
 */
public record DialogueView(
        String id,
        boolean hasSpeakers,
        List<SpeakerView> speakers,
        String turns,
        boolean hasSeveral,
        boolean hasQuestions,
        boolean hasTools,
        Optional<MediaView> media,
        boolean split,
        boolean hasSegments,
        List<SegmentLink> segments)
        implements KindView {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "id" -> id;
            case "hasSpeakers" -> hasSpeakers;
            case "speakers" -> speakers;
            case "turns" -> turns;
            case "hasSeveral" -> hasSeveral;
            case "hasQuestions" -> hasQuestions;
            case "hasTools" -> hasTools;
            case "media" -> media;
            case "split" -> split;
            case "hasSegments" -> hasSegments;
            case "segments" -> segments;
            default -> MISSING;
        };
    }

    /**
     * A segment that has its own page.
     *
     * @param id     its former place on this page
     * @param title  what it is called
     * @param href   where it is
     * @param time   when it begins, as a clock shows it: {@code 12:05}; empty when the recording does not tell
     * @param turns  how many turns it has, in words
     * @param places the former places on this page of its turns
     */
    public record SegmentLink(String id, String title, String href, String time, String turns, List<String> places)
            implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "id" -> id;
                case "title" -> title;
                case "href" -> href;
                case "time" -> time;
                case "turns" -> turns;
                case "places" -> places;
                default -> MISSING;
            };
        }
    }

    /**
     * Somebody who speaks.
     *
     * @param name      what they are called
     * @param role      such as {@code mentor}; empty when the sidecar does not say
     * @param side      {@code start} or {@code end}: where their turns stand
     * @param turns     how many turns are theirs, in words
     * @param share     how many of the words of the conversation, in words: {@code 62% of the words}
     * @param percent   the same from 0 to 100, for a picture of it
     * @param asks      whether they ask anything
     * @param questions how many questions they ask, in words
     * @param asked     their first questions
     * @param more      how many questions are not among them, in words; empty when all are
     * @param practised whether readers who practise are asked for this speaker's replies first
     */
    public record SpeakerView(
            String name,
            String role,
            String side,
            String turns,
            String share,
            int percent,
            boolean asks,
            String questions,
            List<Asked> asked,
            String more,
            boolean practised)
            implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "name" -> this.name;
                case "role" -> role;
                case "side" -> side;
                case "turns" -> turns;
                case "share" -> share;
                case "percent" -> percent;
                case "asks" -> asks;
                case "questions" -> questions;
                case "asked" -> asked;
                case "more" -> more;
                case "practised" -> practised;
                default -> MISSING;
            };
        }
    }

    /**
     * A question.
     *
     * @param text its words, or their end when there are many
     * @param href its turn
     */
    public record Asked(String text, String href) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "text" -> text;
                case "href" -> href;
                default -> MISSING;
            };
        }
    }
}
