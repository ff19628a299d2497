package org.colloquy.render;

import java.util.Map;

/**
 * What is the same on every page: {@code site} in templates. Absent texts are empty, so that a section leaves them out.
 *
 * @param title       the course's title
 * @param subtitle    its second line
 * @param description what it is about, in a sentence
 * @param language    BCP 47 language of the course
 * @param locale      the language and, if course.yml names one, the country, as Open Graph writes them: {@code pt_BR}
 * @param direction   {@code ltr} or {@code rtl}
 * @param authors     their names, in one line
 * @param license     its name or address, as in course.yml
 * @param id          names the course in a reader's browser
 * @param offline     whether pages that were read stay readable without a connection
 * @param glossaryFiles in how many files cards find the explanations of terms
 * @param words       the words of the interface by key; see {@code words/en.properties}
 * @param theme       {@code theme} of course.yml, as it was written
 */
public record SiteView(
        String title,
        String subtitle,
        String description,
        String language,
        String locale,
        String direction,
        String authors,
        String license,
        String id,
        boolean offline,
        int glossaryFiles,
        Map<String, String> words,
        Map<String, Object> theme)
        implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "title" -> title;
            case "subtitle" -> subtitle;
            case "description" -> description;
            case "language" -> language;
            case "locale" -> locale;
            case "direction" -> direction;
            case "authors" -> authors;
            case "license" -> license;
            case "id" -> id;
            case "offline" -> offline;
            case "glossaryFiles" -> glossaryFiles;
            case "words" -> words;
            case "theme" -> theme;
            default -> MISSING;
        };
    }
}
