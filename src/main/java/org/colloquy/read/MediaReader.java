package org.colloquy.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.course.Media;
import org.colloquy.course.Nfc;
import org.colloquy.diagnostic.Diagnostic;
import org.colloquy.diagnostic.Rule;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.diagnostic.Suggestion;
import org.colloquy.read.yaml.Located;

/**
 * Reads {@code media:} of a sidecar: a file of the course, relative to the sidecar, or an address that begins with
 * {@code https://}. Nothing else comes through, so that what stands in a page is a file that exists or an address of the web.
 */
final class MediaReader {
    /** For a sidecar by itself, where nobody knows which files a course has: any path counts as one of a file. */
    static final MediaReader ALONE = new MediaReader("", Optional.empty());

    /** A scheme and its colon (RFC 3986, section 3.1), or the letter of a drive. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    /** What a Content-Security-Policy can name as a host: letters, digits and hyphens between dots. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private final String folder;
    private final Optional<Map<String, String>> files;

    private MediaReader(String folder, Optional<Map<String, String>> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * For the sidecars of a course.
     *
     * @param folder that they lie in
     * @param files  all files of the course
     */
    static MediaReader among(String folder, List<SourceFile> files) {
        Map<String, String> byKey = new HashMap<>();
        files.forEach(file -> byKey.put(Nfc.of(file.path()), file.path()));
        return new MediaReader(folder, Optional.of(byKey));
    }

    /** The recording that was written, unless it is refused or not there, which is then among the problems. */
    Optional<Media> read(Located written, SourceText sidecar, List<Diagnostic> problems) {
        String text = written.text().strip();
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches() || text.startsWith("//")) {
            boolean web = scheme.matches() && scheme.group(1).equalsIgnoreCase("https");
            if (web) {
                return onWeb(text, written, sidecar, problems);
            }
            problems.add(refused(written, sidecar, "is neither a file of the course nor an address of the web")
                    .withHint("copy the file into the course, or write an address that begins with 'https://'"));
            return Optional.empty();
        }
        return inCourse(text, written, sidecar, problems);
    }

    private Optional<Media> onWeb(String text, Located written, SourceText sidecar, List<Diagnostic> problems) {
        try {
            URI uri = new URI(text.replace(" ", "%20"));
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            if (HOST.matcher(host).matches() && uri.getRawUserInfo() == null) {
                String port = uri.getPort() < 0 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
                return kind(uri.getPath(), written, sidecar, problems)
                        .map(kind -> new Media.OnWeb(kind, uri.toASCIIString(), "https://" + host + port));
            }
        } catch (URISyntaxException noAddress) {
            // said below, as for an address without a host
        }
        problems.add(refused(written, sidecar, "is no address that a browser can ask for")
                .withHint("write it as a browser shows it: https://, the name of the host, the path"));
        return Optional.empty();
    }

    private Optional<Media> inCourse(String text, Located written, SourceText sidecar, List<Diagnostic> problems) {
        if (text.indexOf('\\') >= 0) {
            problems.add(refused(written, sidecar, "has backslashes, which are no part of an address")
                    .withHint("write '" + text.replace('\\', '/') + "'"));
            return Optional.empty();
        }
        Optional<String> plain = CoursePath.of(folder, text).flatMap(this::find);
        Optional<String> path = plain.or(() -> CoursePath.ofLink(folder, text));
        if (path.isEmpty() && files.isPresent()) {
            problems.add(refused(written, sidecar, "leads out of the course")
                    .withHint("move the file into the course, or write its address on the web"));
            return Optional.empty();
        }
        Optional<Media.Kind> kind = kind(path.orElse(text), written, sidecar, problems);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> found = path.flatMap(this::find);
        if (found.isEmpty() && files.isPresent()) {
            problems.add(missing(path.orElse(text), written, sidecar));
        }
        return found.map(file -> new Media.InCourse(kind.get(), file));
    }

    /** The path as the disk has it; some file systems take names apart into letters and accents. */
    private Optional<String> find(String path) {
        return files.map(known -> known.get(Nfc.of(path)));
    }

    private Diagnostic missing(String path, Located written, SourceText sidecar) {
        String folderOfFile = FileName.folderOf(path);
        String name = FileName.lastOf(path);
        Optional<String> near = Suggestion.didYouMean(
                name,
                files.orElse(Map.of()).values().stream()
                        .filter(file -> FileName.folderOf(file).equals(folderOfFile))
                        .map(FileName::lastOf));
        String where = folderOfFile.isEmpty() ? "the course" : folderOfFile;
        return sidecar.problem(Rule.MISSING_FILE, written.start(), written.end(), "no file '" + name + "' in " + where)
                .withHint(near.or(() -> elsewhere(name)).orElse("put the recording there, or write where it is"));
    }

    private Optional<String> elsewhere(String name) {
        return files.orElse(Map.of()).values().stream()
                .filter(file -> FileName.lastOf(file).equalsIgnoreCase(name))
                .sorted()
                .findFirst()
                .map(file -> "there is one: write '/" + file + "'");
    }

    private static Optional<Media.Kind> kind(
            String path, Located written, SourceText sidecar, List<Diagnostic> problems) {
        Optional<Media.Kind> kind = Media.Kind.of(path);
        if (kind.isEmpty()) {
            String known = String.join(", ", Media.Kind.endings().toList());
            problems.add(refused(written, sidecar, "is no recording that browsers play, which ends in one of: " + known)
                    .withHint(Suggestion.didYouMean(path.substring(path.lastIndexOf('.') + 1), Media.Kind.endings())));
        }
        return kind;
    }

    private static Diagnostic refused(Located written, SourceText sidecar, String why) {
        return sidecar.problem(Rule.BAD_VALUE, written.start(), written.end(), "'" + written.text() + "' " + why);
    }
}
