package org.colloquy.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.course.Asset;
import org.colloquy.site.LinkTarget.Broken;
import org.colloquy.site.LinkTarget.External;
import org.colloquy.site.LinkTarget.ToFile;

/**
 * Resolves links against the pages and copied files of a site. A link that works costs a few look-ups; names that come
 * near are searched only for one that does not.
 */
public final class SiteLinks implements Links {
    private final Site site;
    private final SourceIndex index;
    private final BrokenLinks broken;

    public SiteLinks(Site site) {
        this.site = site;
        this.index = new SourceIndex(site);
        this.broken = new BrokenLinks(site, index);
    }

    @Override
    public LinkTarget resolve(String fromPath, String href) {
        if (href.isBlank()) {
            return new Broken("the link has no address", Optional.of("write where it leads"));
        }
        if (href.regionMatches(true, 0, "file:", 0, 5) || Href.schemeLength(href) == 1) {
            return BrokenLinks.onOneComputer(href);
        }
        if (Href.isExternal(href)) {
            return new External(href);
        }
        Href link = Href.of(href);
        if (link.path().indexOf('\\') >= 0) {
            return BrokenLinks.backslashes(href);
        }
        if (link.path().isEmpty()) {
            return index.page(CoursePath.key(fromPath))
                    .<LinkTarget>map(page -> site.place(page, link.anchor()))
                    .orElseGet(() -> new External(href));
        }
        return follow(fromPath, link);
    }

    private LinkTarget follow(String fromPath, Href link) {
        String folder = CoursePath.key(CoursePath.folder(fromPath));
        Optional<String> path = CoursePath.follow(folder, link.decodedPath());
        if (path.isEmpty()) {
            return BrokenLinks.outside(link);
        }
        Optional<LinkTarget> target = find(path.get(), link);
        if (target.isPresent()) {
            return target.get();
        }
        return findAsWritten(folder, link)
                .or(() -> findFromProject(link))
                .orElseGet(() -> broken.explain(folder, path.get(), link));
    }

    private Optional<LinkTarget> find(String path, Href link) {
        Optional<Page> page = page(path);
        if (page.isPresent()) {
            return Optional.of(site.place(page.get(), link.anchor()));
        }
        return index.asset(path).map(asset -> file(asset, link));
    }

    private Optional<Page> page(String path) {
        Optional<Page> page = index.page(path);
        if (page.isPresent()) {
            return page;
        }
        return index.folderPage(path).or(() -> {
            String name = CoursePath.name(path).toLowerCase(Locale.ROOT);
            if (List.of("index.md", "readme.md", "index.html").contains(name)) {
                return index.folderPage(CoursePath.folder(path));
            }
            // other tools link to pages; the Markdown file is what the author means
            return name.endsWith(".html")
                    ? index.page(path.substring(0, path.length() - ".html".length()) + ".md")
                    : Optional.empty();
        });
    }

    private ToFile file(Asset asset, Href link) {
        return new ToFile(site.of(asset), link.suffix(), asset);
    }

    /** A file whose name really holds a question mark, or a percent sign and two digits. */
    private Optional<LinkTarget> findAsWritten(String folder, Href link) {
        String written = CoursePath.key(link.path() + link.query());
        if (written.equals(link.decodedPath())) {
            return Optional.empty();
        }
        Href whole = new Href(
                written, "", link.anchor(), link.suffix().substring(link.query().length()));
        return CoursePath.follow(folder, written).flatMap(path -> find(path, whole));
    }

    /** Code hosts begin {@code /course/…} at the root of the project. */
    private Optional<LinkTarget> findFromProject(Href link) {
        String root = "/" + site.course().root() + "/";
        String path = link.decodedPath();
        return path.startsWith(root) && root.length() > 2
                ? CoursePath.follow("", path.substring(root.length())).flatMap(inside -> find(inside, link))
                : Optional.empty();
    }
}
