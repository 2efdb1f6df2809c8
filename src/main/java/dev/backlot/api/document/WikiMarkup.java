package dev.backlot.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the commonest of Jira's wiki markup into HTML: headings, paragraphs with line breaks, bold, emphasis, fixed
 * width, links. The HTML is as recorded on Data Center 8.20.7; everything else in the text is shown as it is, with
 * HTML's own characters masked.
 */
public final class WikiMarkup {

    private static final Pattern HEADING = Pattern.compile("h([1-6])\\.\\s+(.*)");
    // The text is masked already: an address ends before any masked character but the ampersand.
    private static final String ADDRESS = "https?://[^\\s\\]&]*+(?:&amp;[^\\s\\]&]*+)*+";
    private static final Pattern INLINE = Pattern.compile("\\[([^\\[|\\]]+)\\|((?:https?://|mailto:)[^]\\s]+)]"
            + "|\\[(" + ADDRESS + ")]"
            + "|(" + ADDRESS + ")"
            + "|\\{\\{([^{}]+)}}"
            + "|(?<![\\w*])\\*([^\\s*](?:[^*]*[^\\s*])?)\\*(?![\\w*])"
            + "|(?<!\\w)_([^\\s_](?:[^_]*[^\\s_])?)_(?!\\w)");
    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?)]+$");

    private WikiMarkup() {}

    /** The HTML of a text. */
    public static String toHtml(String text) {
        List<String> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : masked(text).strip().lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                close(paragraph, blocks);
                blocks.add(heading(heading.group(1), heading.group(2).strip()));
            } else if (line.isBlank()) {
                close(paragraph, blocks);
            } else {
                paragraph.add(inline(line));
            }
        }
        close(paragraph, blocks);
        return String.join("\n\n", blocks);
    }

    private static void close(List<String> paragraph, List<String> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add("<p>" + String.join("<br/>\n", paragraph) + "</p>");
            paragraph.clear();
        }
    }

    private static String heading(String level, String title) {
        String anchor = title.replaceAll("[^\\p{L}\\p{N}]", "");
        return "<h" + level + "><a name=\"" + anchor + "\"></a>" + inline(title) + "</h" + level + ">";
    }

    private static String inline(String text) {
        return INLINE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(html(match)));
    }

    private static String html(MatchResult match) {
        if (match.group(1) != null) {
            return link(match.group(2), inline(match.group(1)));
        }
        if (match.group(3) != null) {
            return link(match.group(3), match.group(3));
        }
        if (match.group(4) != null) {
            String address = PUNCTUATION.matcher(match.group(4)).replaceFirst("");
            return link(address, address) + match.group(4).substring(address.length());
        }
        if (match.group(5) != null) {
            return "<tt>" + match.group(5) + "</tt>";
        }
        return match.group(6) != null
                ? "<b>" + inline(match.group(6)) + "</b>"
                : "<em>" + inline(match.group(7)) + "</em>";
    }

    private static String link(String target, String title) {
        return "<a href=\"" + target + "\" class=\"external-link\" target=\"_blank\" rel=\"nofollow noopener\">" + title
                + "</a>";
    }

    private static String masked(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
