package org.colloquy.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Gives out addresses, each once. Upper and lower case count as the same, because many file systems cannot tell them
 * apart, and no file has the address of a folder.
 */
final class Addresses {
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<String, Taken> folders = new HashMap<>();

    /**
     * An address that was given out.
     *
     * @param owner as messages name it: {@code '01-start/a.md'} or {@code the print page}
     */
    record Taken(Url url, String owner) {}

    /**
     * What was given out instead of an address that was taken.
     *
     * @param wanted the address that was asked for
     * @param before who has it
     */
    record Claim(Url url, String wanted, Optional<Taken> before) {}

    /** Takes the first of the paths for 1, 2, 3 … that is free, so that clashing pages can all be looked at. */
    Claim claim(String owner, IntFunction<String> paths) {
        String wanted = paths.apply(1);
        Optional<Taken> before = holder(wanted);
        String path = wanted;
        for (int i = 2; holder(path).isPresent(); i++) {
            int folder = folderThatIsAFile(wanted);
            path = folder < 0 ? paths.apply(i) : wanted.substring(0, folder) + "-" + i + wanted.substring(folder);
        }
        Taken mine = new Taken(new Url(path), owner);
        taken.put(key(path), mine);
        foldersOf(key(path)).forEach(folder -> folders.putIfAbsent(folder, mine));
        return new Claim(mine.url(), wanted, before);
    }

    /** Where a folder of a path ends that cannot be made because a file has its address; -1 when all can. */
    private int folderThatIsAFile(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (taken.containsKey(key(path.substring(0, slash)))) {
                return slash;
            }
        }
        return -1;
    }

    /** Who has an address, or stands in its way by having a file where it needs a folder. */
    Optional<Taken> holder(String path) {
        String key = key(path);
        Taken holder = taken.getOrDefault(key, folders.get(key));
        if (holder != null) {
            return Optional.of(holder);
        }
        return foldersOf(key).stream().filter(taken::containsKey).findFirst().map(taken::get);
    }

    private static List<String> foldersOf(String key) {
        List<String> found = new ArrayList<>();
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            found.add(key.substring(0, slash));
        }
        return found;
    }

    private static String key(String path) {
        return CoursePath.key(path).toLowerCase(Locale.ROOT);
    }
}
