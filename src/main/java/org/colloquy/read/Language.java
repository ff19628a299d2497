package org.colloquy.read;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;

/** Language tags by BCP 47, such as {@code en} or {@code pt-BR}. */
final class Language {
    private Language() {}

    /** The language that a key names; reported and absent when it is none. */
    static Optional<String> of(Fields fields, String key) {
        Optional<Located> written = fields.located(key);
        if (written.isPresent() && !isTag(written.get().text())) {
            fields.badValue(
                    written.get(),
                    "'" + key + "' cannot be '" + written.get().text()
                            + "', expected a language tag such as 'en' or 'pt-BR'");
            return Optional.empty();
        }
        return written.map(Located::text);
    }

    static boolean isTag(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
