package org.colloquy.markdown.code;

import java.util.HashMap;
import java.util.Map;

/** The languages of the editor component under the names that authors write. */
final class EditorLanguages {
    /** The component's style, then the names. */
    private static final String NAMES = """
            text/actionscript: actionscript as
            text/asm: asm nasm x86asm asm-x86 assembly
            text/asm6502: asm6502 6502
            text/bat: bat batch cmd dosbatch
            text/bbcode: bbcode
            text/c: c h
            text/clojure: clojure clj cljs edn
            text/cpp: cpp c++ cc cxx hpp hxx ino arduino
            text/cs: csharp cs c# dotnet
            text/css: css
            text/csv: csv
            text/d: d dlang
            text/dart: dart
            text/delphi: delphi pascal pas objectpascal
            text/dockerfile: dockerfile docker containerfile
            text/dtd: dtd
            text/env: env dotenv
            text/fortran: fortran f90 f95 f77
            text/golang: go golang
            text/groovy: groovy gradle jenkinsfile
            text/handlebars: handlebars hbs mustache
            text/hosts: hosts
            text/htaccess: htaccess apache apacheconf
            text/html: html htm xhtml vue
            text/ini: ini cfg conf gitconfig editorconfig
            text/java: java
            text/javascript: javascript js mjs cjs node
            text/jshintrc: jsonc json5 jshintrc
            text/json: json geojson webmanifest ipynb
            text/jsp: jsp
            text/kotlin: kotlin kt kts
            text/latex: latex tex
            text/less: less
            text/lisp: lisp common-lisp cl elisp emacs-lisp
            text/lua: lua
            text/makefile: makefile make mk
            text/markdown: markdown md
            text/mxml: mxml
            text/nsis: nsis
            text/perl: perl pl
            text/php: php
            text/powershell: powershell ps1 pwsh ps
            text/properties: properties
            text/proto: proto protobuf
            text/python: python py python3 py3 pycon
            text/ruby: ruby rb
            text/rust: rust rs
            text/sas: sas
            text/scala: scala sc sbt
            text/sql: sql mysql postgresql postgres pgsql sqlite plsql
            text/tcl: tcl
            text/typescript: typescript ts mts cts
            text/unix: sh bash zsh shell console ksh dash shell-session terminal
            text/vb: vb vbnet visual-basic
            text/vhdl: vhdl
            text/xml: xml svg xsd xsl xslt rss atom pom plist
            text/yaml: yaml yml
            """;

    private EditorLanguages() {}

    /** The style of each name. */
    static Map<String, String> styles() {
        Map<String, String> styles = new HashMap<>();
        NAMES.lines().forEach(line -> {
            String[] parts = line.split(": ", -1);
            for (String name : parts[1].split(" ", -1)) {
                styles.put(name, parts[0]);
            }
        });
        return Map.copyOf(styles);
    }
}
