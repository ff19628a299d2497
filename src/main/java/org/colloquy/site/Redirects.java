package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.course.Lesson;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;

/** Former addresses ({@code aliases:} in front matter) and where they lead now. */
record Redirects(Map<Url, Page> targets, List<Diagnostic> diagnostics) {

    static Redirects of(List<Page> pages, Addresses addresses) {
        Map<Url, Page> targets = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Page page : pages) {
            page.text()
                    .ifPresent(text -> text.meta().aliases().forEach(alias -> {
                        Optional<String> path = path(alias);
                        Optional<String> problem = path.isEmpty()
                                ? Optional.of("'" + alias + "' is no address inside the site")
                                : addresses.holder(path.get()).flatMap(holder -> clash(alias, holder, page));
                        if (problem.isPresent()) {
                            Rule rule = path.isEmpty() ? Rule.BAD_VALUE : Rule.DUPLICATE_URL;
                            diagnostics.add(problem(text, alias, rule, problem.get()));
                        } else if (!path.get().equals(page.url().path())) {
                            Url url = addresses
                                    .claim("'" + text.path() + "'", attempt -> path.get())
                                    .url();
                            targets.put(url, page);
                        }
                    }));
        }
        return new Redirects(targets, diagnostics);
    }

    private static Optional<String> clash(String alias, Addresses.Taken holder, Page page) {
        return holder.url().equals(page.url())
                ? Optional.empty()
                : Optional.of("the former address '" + alias + "' is the address of " + holder.owner());
    }

    /** The file that answers at a former address; an address without {@code .html} is that of a folder. */
    private static Optional<String> path(String alias) {
        if (Href.isExternal(alias) || alias.indexOf('\\') >= 0 || alias.isBlank()) {
            return Optional.empty();
        }
        String written = Href.of(alias).decodedPath();
        boolean page = written.endsWith(".html") || written.endsWith(".htm");
        return CoursePath.follow("", written).map(path -> page ? path : CoursePath.join(path, "index.html"));
    }

    private static Diagnostic problem(Lesson text, String alias, Rule rule, String message) {
        String hint = rule == Rule.BAD_VALUE ? "write it like 'old-folder/old-name.html'" : "remove the alias";
        return text.source()
                .problemWithValue(rule, alias, text.bodyStart(), message)
                .withHint(hint);
    }
}
