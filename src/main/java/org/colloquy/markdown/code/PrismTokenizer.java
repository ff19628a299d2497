package org.colloquy.markdown.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.markdown.script.Script;
import org.colloquy.markdown.script.ScriptException;

/** Reads the rarer languages with the grammars of Prism, each loaded when it is first needed. */
final class PrismTokenizer implements Tokenizer {
    /** All that its tokens depend on besides language and code. */
    static final String VERSION = "prism 1.30.0";

    private static final String FOLDER = "META-INF/resources/webjars/prismjs/1.30.0/";

    /** Grammars are regular expressions, and these can take very long on very long code. */
    private static final int LONGEST = 50_000;

    private static final Map<String, TokenClass> CLASSES = classes("""
            KEYWORD: keyword atrule rule important module control-flow directive-keyword statement
            TYPE: class-name type builtin namespace type-definition constructor maybe-class-name base-class
            STRING: string char regex attr-value url template-string triple-quoted-string character symbol
            NUMBER: number integer float decimal date time
            COMMENT: comment prolog doctype doc-comment docstring hashbang shebang
            FUNCTION: function function-name function-definition method selector label
            OPERATOR: operator arrow
            ANNOTATION: annotation decorator attribute macro preprocessor directive pragma metadata coord
            VARIABLE: variable parameter property interpolation-variable atom-variable
            TAG: tag table section title header
            ATTRIBUTE: attr-name key attr
            LITERAL: boolean constant atom nil null entity
            INSERTED: inserted inserted-sign inserted-arrow
            DELETED: deleted deleted-sign deleted-arrow
            """);

    private final Script prism = new Script(List.of(FOLDER + "components/prism-core.js"), """
            var index = null;
            function idOf(name) {
              if (index.hasOwnProperty(name) && name !== 'meta') return name;
              for (var id in index) {
                if ([].concat(index[id].alias || []).indexOf(name) >= 0) return id;
              }
              return null;
            }
            function find(name, components) {
              if (index === null) index = JSON.parse(components).languages;
              var id = idOf(name);
              return id === null ? [] : [id];
            }
            function filesFor(id) {
              var files = [], seen = {};
              function visit(language) {
                if (seen[language]) return;
                seen[language] = true;
                [].concat(index[language].require || []).forEach(function (other) { visit(idOf(other)); });
                files.push(language);
              }
              visit(id);
              return files;
            }
            function tokens(language, code) {
              var env = {code: code, grammar: Prism.languages[language], language: language}, out = [];
              Prism.hooks.run('before-tokenize', env);
              env.tokens = Prism.tokenize(env.code, env.grammar);
              Prism.hooks.run('after-tokenize', env);
              function walk(token, types) {
                if (typeof token === 'string') out.push(types, token);
                else if (Array.isArray(token)) token.forEach(function (part) { walk(part, types); });
                else walk(token.content, [types, token.type].concat(token.alias || []).join(' '));
              }
              walk(env.tokens, '');
              return out;
            }
            """);

    private static Map<String, TokenClass> classes(String lines) {
        Map<String, TokenClass> classes = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] parts = line.split(": ", -1);
            for (String type : parts[1].split(" ", -1)) {
                classes.put(type, TokenClass.valueOf(parts[0]));
            }
        });
        return Map.copyOf(classes);
    }

    @Override
    public boolean knows(String language) {
        return !find(language).isEmpty();
    }

    private List<String> find(String language) {
        return call("find", language, Script.read(FOLDER + "components.json"));
    }

    @Override
    public void tokenize(String language, String code, TokenWriter out) {
        List<String> tokens =
                code.length() > LONGEST ? List.of() : tokens(find(language).get(0), code);
        int written = 0;
        for (int i = 0; i + 1 < tokens.size() && code.startsWith(tokens.get(i + 1), written); i += 2) {
            out.write(classOf(tokens.get(i)), tokens.get(i + 1));
            written += tokens.get(i + 1).length();
        }
        out.write(TokenClass.PLAIN, code.substring(written));
    }

    private List<String> tokens(String id, String code) {
        call("filesFor", id).forEach(file -> prism.load(FOLDER + "components/prism-" + file + ".js"));
        return call("tokens", id, code);
    }

    /** The function's strings; none when Prism fails, so that the code stays plain. */
    private List<String> call(String function, Object... arguments) {
        try {
            return prism.call(function, arguments);
        } catch (ScriptException e) {
            return List.of();
        }
    }

    /** The class of the innermost type that has one. */
    private static TokenClass classOf(String types) {
        String[] names = types.split(" ", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            TokenClass kind = names[i].equals("punctuation") ? TokenClass.PLAIN : CLASSES.get(names[i]);
            if (kind != null) {
                return kind;
            }
        }
        return TokenClass.PLAIN;
    }
}
