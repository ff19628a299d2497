package org.colloquy.render;

/** All that a template sees. */
record TemplateModel(SiteView site, PageView page, NavView nav) {}
