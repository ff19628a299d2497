package org.colloquy.render;

/** All that a template sees. */
record TemplateModel(SiteView site, PageView page, NavView nav) implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "site" -> site;
            case "page" -> page;
            case "nav" -> nav;
            default -> MISSING;
        };
    }
}
