package dev.backlot.api.platform.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Finds the words that begin with a text, in any letter case, and marks that beginning in HTML. */
final class Highlighter {

    private final String text;
    private final Pattern pattern;

    Highlighter(String text) {
        this.text = text;
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a word begins so; nothing begins with nothing. */
    boolean isIn(String words) {
        return !text.isEmpty() && pattern.matcher(words).find();
    }

    /** The words as HTML. */
    String mark(String words) {
        if (text.isEmpty()) {
            return HtmlUtils.htmlEscape(words);
        }
        StringBuilder html = new StringBuilder();
        Matcher matcher = pattern.matcher(words);
        int end = 0;
        while (matcher.find()) {
            html.append(HtmlUtils.htmlEscape(words.substring(end, matcher.start())))
                    .append("<strong>")
                    .append(HtmlUtils.htmlEscape(matcher.group()))
                    .append("</strong>");
            end = matcher.end();
        }
        return html.append(HtmlUtils.htmlEscape(words.substring(end))).toString();
    }
}
