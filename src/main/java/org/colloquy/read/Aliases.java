package org.colloquy.read;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.course.Lesson.FormerId;
import org.colloquy.course.Written;
import org.colloquy.diagnostic.SourceText;
import org.colloquy.read.yaml.Fields;
import org.colloquy.read.yaml.Located;
import org.colloquy.read.yaml.YamlNode;
import org.colloquy.read.yaml.YamlNode.Entry;
import org.colloquy.read.yaml.YamlNode.Mapping;
import org.colloquy.read.yaml.YamlNode.Scalar;
import org.colloquy.read.yaml.YamlNode.Sequence;

/**
 * What was called otherwise before, as front matter says it; keys alone need no list:
 *
 * <pre>{@code
 * aliases:
 *   - former-folder/former-name.html
 *   - former-heading: present-heading
 * }</pre>
 *
 * @param pages former addresses of the page
 * @param ids   former ids of its headings
 */
record Aliases(List<String> pages, List<FormerId> ids) {
    private static final String KEY = "aliases";

    static Aliases of(SourceText source, Fields fields) {
        List<String> pages = new ArrayList<>();
        List<FormerId> ids = new ArrayList<>();
        fields.node(KEY).ifPresent(node -> {
            for (YamlNode item : node instanceof Sequence list ? list.items() : List.of(node)) {
                if (item instanceof Mapping mapping) {
                    mapping.entries().forEach(entry -> ids.addAll(id(source, fields, entry)));
                } else {
                    fields.located(KEY, item).map(Located::text).ifPresent(pages::add);
                }
            }
        });
        return new Aliases(pages, ids);
    }

    private static List<FormerId> id(SourceText source, Fields fields, Entry entry) {
        Scalar key = entry.key();
        Written former = new Written(key.text(), source, key.start(), key.end());
        return fields.located(key.text(), entry.value()).stream()
                .map(now -> new FormerId(former, new Written(now.text(), source, now.start(), now.end())))
                .toList();
    }
}
