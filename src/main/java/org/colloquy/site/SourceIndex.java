package org.colloquy.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.course.Asset;

/** What every path of the course has become, found in one step. Never changes once it is made. */
final class SourceIndex {
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Page> folderPages = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();
    private final Set<String> folders = new HashSet<>();

    SourceIndex(Site site) {
        site.bySource().forEach((path, page) -> pages.put(CoursePath.key(path), page));
        for (Page page : site.pages()) {
            if (page instanceof Page.UnitPage unit) {
                folderPages.putIfAbsent(CoursePath.key(unit.unit().path()), unit);
            } else if (page instanceof Page.HomePage) {
                folderPages.put("", page);
            }
        }
        site.course().assets().forEach(asset -> assets.put(CoursePath.key(asset.path()), asset));
        pages.keySet().forEach(this::addFolders);
        assets.keySet().forEach(this::addFolders);
        folders.addAll(folderPages.keySet());
    }

    private void addFolders(String path) {
        for (String folder = CoursePath.folder(path); folders.add(folder); ) {
            folder = CoursePath.folder(folder);
        }
    }

    Optional<Page> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** The page of a unit's folder, or of the course itself. */
    Optional<Page> folderPage(String folder) {
        return Optional.ofNullable(folderPages.get(folder));
    }

    Optional<Asset> asset(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    boolean hasFolder(String folder) {
        return folders.contains(folder);
    }

    Set<String> folders() {
        return folders;
    }

    Set<String> pagePaths() {
        return pages.keySet();
    }

    Set<String> assetPaths() {
        return assets.keySet();
    }
}
