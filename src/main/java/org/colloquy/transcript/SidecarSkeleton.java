package org.colloquy.transcript;

import java.util.Locale;
import org.colloquy.course.Dialogue;
import org.colloquy.course.Speaker;

/** A sidecar to start from: it says what a transcript says already, and shows where the rest would stand. */
public final class SidecarSkeleton {
    private SidecarSkeleton() {}

    /** The YAML for a dialogue; read again, it changes nothing. */
    public static String of(Dialogue dialogue) {
        StringBuilder yaml = new StringBuilder("# What the export cannot say. All of it is optional.\n");
        yaml.append("title: ").append(quoted(dialogue.title())).append('\n');
        yaml.append("# description: What is it about, in a sentence?\n");
        boolean named = false;
        for (Speaker speaker : dialogue.speakers()) {
            if (!speaker.key().isEmpty()) {
                yaml.append(
                        named
                                ? ""
                                : "# Roles such as mentor and learner decide who stands on which side.\nspeakers:\n");
                yaml.append("  ").append(quoted(speaker.key()));
                yaml.append(": {name: ").append(quoted(speaker.name()));
                speaker.role().ifPresent(role -> yaml.append(", role: ").append(quoted(role)));
                yaml.append("}\n");
                named = true;
            }
        }
        return yaml.append("# segments:\n#   - title: How it begins\n#     from: ")
                .append(dialogue.turns().get(0).id())
                .append("\n#     lessons: [../01-unit/01-lesson.md]\n")
                .toString();
    }

    /** In double quotes with the escapes of YAML 1.2, section 5.7. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\ufeff' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
