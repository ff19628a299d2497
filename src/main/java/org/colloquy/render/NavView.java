package org.colloquy.render;

import java.util.List;
import java.util.Optional;

/**
 * The ways from one page to others: {@code nav} in templates. Every address is written for the page it stands on.
 *
 * @param root        what leads from this page to the root of the site: empty or {@code ../} as often as needed
 * @param home        the front page
 * @param onHome      whether this is the front page
 * @param glossary    the glossary; empty when the course has none
 * @param dialogues   where conversations are listed, or the only one; empty when the course has none
 * @param print       the whole course on one page; empty when there is no such page
 * @param list        units and lessons, those of the current unit unfolded
 * @param breadcrumbs the pages above this one, from the front page down
 * @param previous    the page before in reading order
 * @param next        the page after in reading order
 */
public record NavView(
        String root,
        String home,
        boolean onHome,
        String glossary,
        String dialogues,
        String print,
        ItemList list,
        List<Link> breadcrumbs,
        Optional<Link> previous,
        Optional<Link> next)
        implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "root" -> root;
            case "home" -> home;
            case "onHome" -> onHome;
            case "glossary" -> glossary;
            case "dialogues" -> dialogues;
            case "print" -> print;
            case "list" -> list;
            case "breadcrumbs" -> breadcrumbs;
            case "previous" -> previous;
            case "next" -> next;
            default -> MISSING;
        };
    }

    /**
     * Units and lessons of the side navigation; of a long list only those around this page.
     *
     * @param whole  the place where all of them are listed
     * @param before how many are left out before the items, in words; empty when none is
     * @param items  those that are shown
     * @param after  how many are left out after the items, in words; empty when none is
     */
    public record ItemList(String whole, String before, List<Item> items, String after) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "whole" -> whole;
                case "before" -> before;
                case "items" -> items;
                case "after" -> after;
                default -> MISSING;
            };
        }
    }

    /**
     * A unit or lesson of the side navigation.
     *
     * @param title   what it is called
     * @param href    where it leads; empty for a planned lesson and for a unit without a page
     * @param current whether it is this page
     * @param inside  what is in it, when it is a unit around this page
     */
    public record Item(String title, String href, boolean current, Optional<ItemList> inside) implements Scope {
        @Override
        public Object component(String name) {
            return switch (name) {
                case "title" -> title;
                case "href" -> href;
                case "current" -> current;
                case "inside" -> inside;
                default -> MISSING;
            };
        }
    }
}
