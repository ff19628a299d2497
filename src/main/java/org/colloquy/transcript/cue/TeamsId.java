package org.colloquy.transcript.cue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that Microsoft Teams gives to captions: a GUID, a slash, the number of the utterance and that of its part. */
final class TeamsId {
    private static final Pattern ID =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}/\\d{1,9})-\\d{1,9}");

    private TeamsId() {}

    /** What the ids of all parts of one utterance have in common; empty for any other id. */
    static String utterance(String id) {
        Matcher matcher = ID.matcher(id.strip());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
