package org.colloquy.kept;

import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceSpan;

/** Problems as bytes. */
public final class DiagnosticPacker {
    private DiagnosticPacker() {}

    /** Packs a problem. */
    public static void pack(Diagnostic diagnostic, Packer out) {
        SourceSpan where = diagnostic.where();
        out.text(diagnostic.rule().name());
        out.text(where.file());
        out.number(where.line());
        out.number(where.column());
        out.number(where.length());
        out.text(diagnostic.sourceLine());
        out.text(diagnostic.message());
        out.optional(diagnostic.hint());
    }

    /** The problem that was packed. */
    public static Diagnostic unpack(Unpacker in) {
        Rule rule = Rule.valueOf(in.text());
        SourceSpan where = new SourceSpan(in.text(), in.number(), in.number(), in.number());
        return new Diagnostic(rule, where, in.text(), in.text(), in.optional());
    }
}
