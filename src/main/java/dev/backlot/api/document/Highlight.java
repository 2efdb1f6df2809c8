package dev.backlot.api.document;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Marks what a picker has found in the texts that it shows. */
public final class Highlight {

    private Highlight() {}

    /** The text as HTML, with a tag around the first place where it has the query in any letter case. */
    public static String mark(String text, String query, String tag) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        int start = wanted.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(wanted);
        if (start < 0) {
            return HtmlUtils.htmlEscape(text);
        }
        int end = Math.min(text.length(), start + wanted.length());
        return HtmlUtils.htmlEscape(text.substring(0, start)) + "<" + tag + ">"
                + HtmlUtils.htmlEscape(text.substring(start, end)) + "</" + tag + ">"
                + HtmlUtils.htmlEscape(text.substring(end));
    }
}
