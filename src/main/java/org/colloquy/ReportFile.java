package org.colloquy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Severity;
import org.colloquy.kept.DiagnosticPacker;
import org.colloquy.kept.Packer;
import org.colloquy.kept.Unpacker;
import org.colloquy.publish.Fingerprint;

/**
 * The file of a build's report: the checksum of what follows and the digest of the build's inputs, 16 hexadecimal digits
 * each, then, packed, the report. Since the program is one of the inputs, only the program that wrote a report unpacks it.
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
            boolean whole = text(bytes).equals(Fingerprint.of(body).digits());
            return whole && text(body).equals(inputs)
                    ? Optional.of(report(new Unpacker(Arrays.copyOfRange(body, DIGITS, body.length))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] digits) {
        return new String(digits, 0, Math.min(DIGITS, digits.length), StandardCharsets.US_ASCII);
    }

    /** Replaces the file as a whole; of two programs that write at the same time, one wins or both leave none. */
    void write(String inputs, BuildReport report) throws IOException {
        Packer out = new Packer();
        pack(report, out);
        byte[] packed = out.take();
        byte[] body = Arrays.copyOf(inputs.getBytes(StandardCharsets.US_ASCII), DIGITS + packed.length);
        System.arraycopy(packed, 0, body, DIGITS, packed.length);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            String checksum = Fingerprint.of(body).digits();
            Files.write(whole, checksum.getBytes(StandardCharsets.US_ASCII));
            Files.write(whole, body, StandardOpenOption.APPEND);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void pack(BuildReport report, Packer out) {
        out.number(report.pages());
        out.number(report.lessons());
        out.flag(report.output().isPresent());
        report.output().ifPresent(output -> {
            out.number(output.written());
            out.number(output.unchanged());
            out.number(output.deleted());
            out.text(output.site());
        });
        out.all(report.findings().all(), finding -> {
            out.text(finding.severity().name());
            DiagnosticPacker.pack(finding.diagnostic(), out);
        });
    }

    private static BuildReport report(Unpacker in) {
        int pages = in.number();
        int lessons = in.number();
        Optional<BuildReport.Output> output = in.flag()
                ? Optional.of(new BuildReport.Output(in.number(), in.number(), in.number(), in.text()))
                : Optional.empty();
        return new BuildReport(new Findings(in.all(() -> finding(in))), pages, lessons, output);
    }

    private static Finding finding(Unpacker in) {
        Severity severity = Severity.valueOf(in.text());
        return new Finding(DiagnosticPacker.unpack(in), severity);
    }
}
