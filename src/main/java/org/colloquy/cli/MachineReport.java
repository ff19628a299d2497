package org.colloquy.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Findings;
import org.colloquy.diagnostic.Findings.Finding;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.Severity;
import org.colloquy.diagnostic.SourceSpan;

/** Problems in the formats that programs read. */
final class MachineReport {
    private MachineReport() {}

    static String of(ReportFormat format, Findings findings) {
        return switch (format) {
            case github -> github(findings);
            case json -> json(findings);
            case sarif -> sarif(findings);
            case text -> throw new IllegalArgumentException("text is for people");
        };
    }

    /** Workflow commands: {@code ::error file=…,line=…,col=…,title=…::message}. */
    private static String github(Findings findings) {
        return findings.all().stream()
                .map(finding -> {
                    Diagnostic diagnostic = finding.diagnostic();
                    SourceSpan where = diagnostic.where();
                    String level = finding.severity() == Severity.INFO
                            ? "notice"
                            : finding.severity().id();
                    String message = diagnostic.message()
                            + diagnostic.hint().map(hint -> "\nhint: " + hint).orElse("");
                    return "::" + level + " file=" + property(where.file()) + ",line=" + where.line() + ",col="
                            + where.column() + ",title=" + diagnostic.rule().id() + "::" + data(message) + "\n";
                })
                .collect(Collectors.joining());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String json(Findings findings) {
        return "{\n  \"errors\": " + findings.count(Severity.ERROR) + ",\n  \"warnings\": "
                + findings.count(Severity.WARNING) + ",\n  \"infos\": " + findings.count(Severity.INFO)
                + ",\n  \"problems\": "
                + list(findings.all(), "    ", finding -> {
                    Diagnostic diagnostic = finding.diagnostic();
                    SourceSpan where = diagnostic.where();
                    return "{\"file\": " + quoted(where.file()) + ", \"line\": " + where.line() + ", \"column\": "
                            + where.column() + ", \"length\": " + where.length() + ", \"severity\": "
                            + quoted(finding.severity().id()) + ", \"rule\": "
                            + quoted(diagnostic.rule().id()) + ", \"message\": " + quoted(diagnostic.message())
                            + diagnostic
                                    .hint()
                                    .map(hint -> ", \"hint\": " + quoted(hint))
                                    .orElse("")
                            + "}";
                })
                + "\n}\n";
    }

    /** SARIF 2.1.0 (OASIS): one run, every rule described, columns in UTF-16 units. */
    private static String sarif(Findings findings) {
        String rules = list(
                List.of(Rule.values()),
                "          ",
                rule -> "{\"id\": " + quoted(rule.id()) + ", \"shortDescription\": {\"text\": "
                        + quoted(rule.meaning()) + "}, \"defaultConfiguration\": {\"level\": "
                        + quoted(level(rule.severity())) + "}}");
        String results = list(findings.all(), "        ", MachineReport::sarifResult);
        return """
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "columnKind": "utf16CodeUnits",
                      "tool": {
                        "driver": {
                          "name": "Colloquy",
                          "rules": %s
                        }
                      },
                      "results": %s
                    }
                  ]
                }
                """.formatted(rules, results);
    }

    private static String sarifResult(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        SourceSpan where = diagnostic.where();
        String message = diagnostic.message()
                + diagnostic.hint().map(hint -> "; " + hint).orElse("");
        return "{\"ruleId\": " + quoted(diagnostic.rule().id()) + ", \"level\": " + quoted(level(finding.severity()))
                + ", \"message\": {\"text\": " + quoted(message)
                + "}, \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
                + quoted(uri(where.file())) + "}, \"region\": {\"startLine\": " + where.line() + ", \"startColumn\": "
                + where.column() + ", \"endColumn\": " + (where.column() + where.length()) + "}}}]}";
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }

    private static String uri(String file) {
        return file.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }

    private static <T> String list(List<T> items, String indent, Function<T, String> text) {
        if (items.isEmpty()) {
            return "[]";
        }
        String end = indent.substring(2);
        return items.stream().map(text).collect(Collectors.joining(",\n" + indent, "[\n" + indent, "\n" + end + "]"));
    }

    /** A JSON string (RFC 8259, section 7). */
    private static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !paired(text, i))) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
