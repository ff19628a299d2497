package org.colloquy.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which the bytes of a file go wrong; the same seed gives the same file. */
enum Mutation {
    TRUNCATED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
    },
    LINE_DELETED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> lines = lines(bytes);
            lines.remove(random.nextInt(lines.size()));
            return joined(lines);
        }
    },
    LINE_REPEATED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> lines = lines(bytes);
            int line = random.nextInt(lines.size());
            lines.addAll(line, Collections.nCopies(1 + random.nextInt(20), lines.get(line)));
            return joined(lines);
        }
    },
    LINES_SWAPPED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> lines = lines(bytes);
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return joined(lines);
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> lines = lines(bytes);
            Collections.shuffle(lines, random);
            return joined(lines);
        }
    },
    LONE_CARRIAGE_RETURNS {
        @Override
        byte[] of(byte[] bytes, Random random) {
            return new String(bytes, UTF_8).replace('\n', '\r').getBytes(UTF_8);
        }
    },
    BYTES_INSERTED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            byte[] inserted = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
            int at = random.nextInt(bytes.length + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, at);
            out.writeBytes(inserted);
            out.write(bytes, at, bytes.length - at);
            return out.toByteArray();
        }
    },
    LINE_INSERTED {
        @Override
        byte[] of(byte[] bytes, Random random) {
            List<String> lines = lines(bytes);
            lines.add(random.nextInt(lines.size() + 1), LINES.get(random.nextInt(LINES.size())));
            return joined(lines);
        }
    };

    /** Bytes that are no text, or a text that means more than it seems. */
    private static final List<byte[]> SNIPPETS = List.of(
            new byte[] {0},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[] {(byte) 0x93, (byte) 0xE9, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {'\r'},
            "\u202Eabc\u202C".getBytes(UTF_8),
            "\u2028".getBytes(UTF_8),
            "\uD83D\uDE80".getBytes(UTF_8),
            "e\u0301".getBytes(UTF_8),
            "`".getBytes(UTF_8),
            "\"".getBytes(UTF_8),
            "[".getBytes(UTF_8),
            "]{".getBytes(UTF_8),
            "$".getBytes(UTF_8),
            "<".getBytes(UTF_8),
            "\\".getBytes(UTF_8),
            "\t".getBytes(UTF_8),
            "%zz".getBytes(UTF_8));

    private static final List<String> LINES = List.of(
            "---",
            "```",
            "~~~~ java {.x",
            ":::",
            "::: quiz",
            "::: dialogue mentoring#nowhere {from= to=}",
            "::: explain",
            "::: tab",
            "::: misconception",
            "::::::::: challenge {#a #b .c key=\"",
            "order: 1e999",
            "order: .nan",
            "minutes: -5",
            "minutes: 99999999999999999999",
            "draft: [yes",
            "title: {a: b}",
            "requires: [[[]]]",
            "aliases: [../../../etc/passwd, /, '', 'a/../b']",
            "slug: ///",
            "<<: *x",
            "? [a, b]",
            "- - - - - -",
            "> ".repeat(500) + "deep",
            "- ".repeat(500) + "deep",
            "[".repeat(2_000),
            "*".repeat(2_000) + "a" + "_".repeat(2_000),
            "[a](".repeat(300),
            "![](x.png){width=99999999999}",
            "$$\\frac{\\frac{",
            "<div><p><b><!--",
            "| a | b |\n|---|",
            "[^1]: [^1]",
            "[a]: <b\n[a]: c",
            "Term\n: ",
            "- [x] a\n  > b",
            "# {#}",
            "###### {#a .b c=d}",
            "P1:",
            "**P1:**",
            "&#0; &#xD800; &#1114112;");

    abstract byte[] of(byte[] bytes, Random random);

    static Mutation any(Random random) {
        List<Mutation> all = List.of(values());
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(Arrays.asList(new String(bytes, UTF_8).split("\n", -1)));
    }

    private static byte[] joined(List<String> lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
