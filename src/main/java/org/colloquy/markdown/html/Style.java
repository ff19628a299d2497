package org.colloquy.markdown.html;

import java.util.Optional;

/**
 * How an article is written.
 *
 * @param plain      as CommonMark's specification writes it: bare elements without ids, permalinks and wrappers
 * @param autolinks  whether addresses that stand bare in a text become links
 * @param escapeHtml whether HTML in Markdown is shown as text
 * @param terms      whether terms of the glossary become links
 * @param typography how quotes and dashes are set, if at all
 */
record Style(boolean plain, boolean autolinks, boolean escapeHtml, boolean terms, Optional<Typography> typography) {}
