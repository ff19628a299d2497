package org.colloquy.cli;

/** How problems are printed; the names are the values of {@code --format}. */
enum ReportFormat {
    /** As compilers do, for people and editors. */
    text,
    /** One JSON object. */
    json,
    /** Annotations of GitHub's workflow commands. */
    github,
    /** SARIF 2.1.0, for code scanning. */
    sarif
}
