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
                        Optional<Addresses.Taken> holder = path.flatMap(addresses::holder);
                        if (path.isEmpty()) {
                            String message = "'" + alias + "' is no address inside the site";
                            diagnostics.add(problem(text, alias, Rule.BAD_VALUE, message)
                                    .withHint("write it like 'old-folder/old-name.html'"));
                        } else if (holder.isEmpty()) {
                            addresses.claim("'" + text.path() + "'", attempt -> path.get());
                            targets.put(new Url(path.get()), page);
                        } else if (!holder.get().url().equals(page.url())) {
                            String message = "the former address '" + alias + "' is the address of "
                                    + holder.get().owner();
                            diagnostics.add(problem(text, alias, Rule.DUPLICATE_URL, message)
                                    .withHint("remove it"));
                        }
                    }));
        }
        return new Redirects(targets, diagnostics);
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
        return text.source().problemWithValue(rule, alias, text.bodyStart(), message);
    }
}
