package org.colloquy.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A look at what stands in the output folder, as good as a build's own and without touching anything. */
final class Standing {
    private Standing() {}

    /** The fingerprint of the site in a folder, if the last build there came to its end and all its files are in place. */
    static Optional<String> in(Folder folder) throws IOException {
        Path file = folder.root().resolve(Manifest.NAME);
        if (folder.find(file).isEmpty() || new Journal(folder.root().resolve(Journal.NAME)).exists()) {
            return Optional.empty();
        }
        Optional<Manifest> manifest = Manifest.read(Files.readAllBytes(file));
        return manifest.isPresent() && isWhole(folder, manifest.get())
                ? Optional.of(manifest.get().fingerprint())
                : Optional.empty();
    }

    private static boolean isWhole(Folder folder, Manifest manifest) throws IOException {
        for (Map.Entry<String, Fingerprint> entry : manifest.files().entrySet()) {
            Optional<Path> file = SitePath.below(folder.root(), entry.getKey());
            if (file.isEmpty() || !isThere(folder, file.get(), entry.getValue().size())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(Folder folder, Path file, long size) throws IOException {
        return folder.find(file)
                .filter(found -> found.isRegularFile() && found.size() == size)
                .isPresent();
    }
}
