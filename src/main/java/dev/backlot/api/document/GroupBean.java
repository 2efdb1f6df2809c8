package dev.backlot.api.document;

import dev.backlot.api.Urls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A group as other things name one. */
public record GroupBean(String name, String self) {

    /** The bean of the group of that name. */
    public static GroupBean of(String name, Urls urls) {
        return new GroupBean(name, urls.platform("group?groupname=" + URLEncoder.encode(name, StandardCharsets.UTF_8)));
    }
}
