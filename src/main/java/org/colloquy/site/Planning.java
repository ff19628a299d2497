package org.colloquy.site;

import java.util.List;
import org.colloquy.diagnostic.Diagnostic;

/** A planned site and what is wrong with the plan. */
public record Planning(Site site, List<Diagnostic> diagnostics) {
    public Planning {
        diagnostics = List.copyOf(diagnostics);
    }
}
