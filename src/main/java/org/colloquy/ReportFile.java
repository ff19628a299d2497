package org.colloquy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.SourceSpan;
import org.colloquy.publish.Fingerprint;

/**
 * The file of a build's report: the checksum of what follows and the digest of the build's inputs, 16 hexadecimal digits
 * each, then the report. Since the program is one of the inputs, only the program that wrote a report reads it.
 */
final class ReportFile {
    private static final int DIGITS = 16;

    private final Path file;

    ReportFile(Path file) {
        this.file = file;
    }

    /** The report for these inputs; nothing when there is no file, when it is damaged, or when it is about others. */
    Optional<BuildReport> read(String inputs) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] body = Arrays.copyOfRange(bytes, Math.min(DIGITS, bytes.length), bytes.length);
            boolean whole = new String(bytes, 0, bytes.length - body.length, StandardCharsets.US_ASCII)
                    .equals(Fingerprint.of(body).digits());
            boolean same = new String(body, 0, Math.min(DIGITS, body.length), StandardCharsets.US_ASCII).equals(inputs);
            return whole && same
                    ? Optional.of(
                            report(new DataInputStream(new ByteArrayInputStream(body, DIGITS, body.length - DIGITS))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Replaces the file as a whole; of two programs that write at the same time, the later one wins. */
    void write(String inputs, BuildReport report) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeBytes(inputs);
        write(report, out);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(folder, "build", ".tmp");
        try {
            String checksum = Fingerprint.of(body.toByteArray()).digits();
            Files.write(whole, checksum.getBytes(StandardCharsets.US_ASCII));
            Files.write(whole, body.toByteArray(), StandardOpenOption.APPEND);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void write(BuildReport report, DataOutputStream out) throws IOException {
        out.writeInt(report.pages());
        out.writeInt(report.lessons());
        out.writeBoolean(report.output().isPresent());
        if (report.output().isPresent()) {
            BuildReport.Output output = report.output().get();
            out.writeInt(output.written());
            out.writeInt(output.unchanged());
            out.writeInt(output.deleted());
            write(output.site(), out);
        }
        out.writeInt(report.findings().all().size());
        for (Finding finding : report.findings().all()) {
            write(finding, out);
        }
    }

    private static BuildReport report(DataInputStream in) throws IOException {
        int pages = in.readInt();
        int lessons = in.readInt();
        Optional<BuildReport.Output> output = in.readBoolean()
                ? Optional.of(new BuildReport.Output(in.readInt(), in.readInt(), in.readInt(), text(in)))
                : Optional.empty();
        List<Finding> findings = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            findings.add(finding(in));
        }
        return new BuildReport(new Findings(findings), pages, lessons, output);
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        SourceSpan where = diagnostic.where();
        write(finding.severity().name(), out);
        write(diagnostic.rule().name(), out);
        write(where.file(), out);
        out.writeInt(where.line());
        out.writeInt(where.column());
        out.writeInt(where.length());
        write(diagnostic.sourceLine(), out);
        write(diagnostic.message(), out);
        out.writeBoolean(diagnostic.hint().isPresent());
        write(diagnostic.hint().orElse(""), out);
    }

    private static Finding finding(DataInputStream in) throws IOException {
        Severity severity = Severity.valueOf(text(in));
        Rule rule = Rule.valueOf(text(in));
        SourceSpan where = new SourceSpan(text(in), in.readInt(), in.readInt(), in.readInt());
        Diagnostic diagnostic = new Diagnostic(rule, where, text(in), text(in), Optional.empty());
        boolean hinted = in.readBoolean();
        String hint = text(in);
        return new Finding(hinted ? diagnostic.withHint(hint) : diagnostic, severity);
    }

    /** As it is, for a message may quote half a pair of surrogates, which no encoding keeps. */
    private static void write(String text, DataOutputStream out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static String text(DataInputStream in) throws IOException {
        char[] text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}
