package org.colloquy.transcript.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words before a colon whose meaning is known: those that never name a speaker, and those that name one without a name. */
public final class CommonLabels {
    private static final Set<String> NEVER_SPEAKERS = phrases("""
            note, notes, warning, tip, important, caution, question, questions, answer, answers, example, examples,
            presenter, link, links, slide, slides, topic, topics, date, time, location, summary, conclusion, conclusions,
            resolution, video, audio, media, recording, break, source, sources, title, attendees, participants, speakers,
            agenda, transcript, transcript by, transcribed by, moderated by, hosted by, edited by, todo, update, edit, ps,
            p.s., step, result, results, output, input, first, second, third, finally, however, remember, so, but, and,
            also, now, then, well, yes, no, ok, okay, because, http, https, ftp, mailto, file, e.g., i.e., see, ref, fact,
            hint, aside, disclaimer, abstract, background, motivation, proposal, goal, goals, idea, definition, caveat,
            reminder, correction, decision, decisions, action item, action items, next steps, references, resources,
            further reading, key point, key points, takeaway, takeaways, tl;dr, tldr, chapter, part, section, subject,
            duration, language, published, recorded, url, website, email, license, copyright, editor's note
            """);

    /** People who speak once and have no name, as a recording's transcriber calls them. */
    private static final Set<String> ROLES = phrases("""
            all, audience, both, caller, crowd, everybody, everyone, female, guest, host, interviewee, interviewer, learner,
            male, man, mentor, moderator, narrator, operator, somebody, someone, speaker, student, teacher, translator,
            unknown, various, voice, woman
            """);

    private CommonLabels() {}

    /** Words that stand before a colon for other reasons: {@code Note}, {@code Slides}. */
    public static boolean neverSpeaks(String label) {
        return NEVER_SPEAKERS.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Words that introduce what is said and not who says it, unless a whole text is made of both of them. */
    public static boolean isQuestionOrAnswer(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return lower.equals("question") || lower.equals("answer");
    }

    /** Somebody without a name: {@code Audience}. */
    public static boolean isRole(String label) {
        return ROLES.contains(label.toLowerCase(Locale.ROOT));
    }

    private static Set<String> phrases(String list) {
        return Arrays.stream(list.split(",")).map(phrase -> phrase.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
