package org.colloquy.render;

import java.util.Optional;
import org.colloquy.course.Media;
import org.colloquy.site.Page;
import org.colloquy.site.Site;
import org.colloquy.site.Url;

/**
 * The recording of a conversation: {@code page.dialogue.media} in templates.
 *
 * @param audio    whether it is sound alone
 * @param src      where it is, from this page or on the web
 * @param address  the same for print: the full address, unless course.yml has no {@code url}
 * @param name     what a link to it says: the name of the file, or of the host that has it
 * @param origin   the host that a browser asks, as a Content-Security-Policy names it; empty for a file of the site
 * @param captions where the captions are; empty when no turn has a time
 * @param language BCP 47 language of the captions
 */
public record MediaView(
        boolean audio, String src, String address, String name, String origin, String captions, String language)
        implements Scope {
    @Override
    public Object component(String name) {
        return switch (name) {
            case "audio" -> audio;
            case "src" -> src;
            case "address" -> address;
            case "name" -> this.name;
            case "origin" -> origin;
            case "captions" -> captions;
            case "language" -> language;
            default -> MISSING;
        };
    }

    static Optional<MediaView> of(Page.Conversation page, Site site) {
        String captions = page.captions().map(url -> url.relativeTo(page.url())).orElse("");
        String language =
                page.dialogue().language().orElse(site.course().config().language());
        return page.dialogue().media().map(media -> {
            boolean audio = media.kind() == Media.Kind.AUDIO;
            if (media instanceof Media.OnWeb web) {
                String host = web.origin().substring("https://".length());
                return new MediaView(audio, web.address(), web.address(), host, web.origin(), captions, language);
            }
            String path = ((Media.InCourse) media).path();
            Url url = site.file(path);
            String src = url.relativeTo(page.url());
            String address = site.course().config().url().map(url::below).orElse(src);
            String name = path.substring(path.lastIndexOf('/') + 1);
            return new MediaView(audio, src, address, name, "", captions, language);
        });
    }
}
