package dev.backlot.api.platform.search;

import dev.backlot.search.QueryHelp;
import dev.backlot.search.Suggestion;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Values that a user may mean, with what the user typed in bold; recorded on Data Center. */
record SuggestionsBean(List<ResultBean> results) {

    record ResultBean(String value, String displayName) {}

    static SuggestionsBean of(List<Suggestion> suggestions, String typed) {
        return new SuggestionsBean(suggestions.stream()
                .map(each -> new ResultBean(QueryHelp.quoted(each.value()), bold(each.label(), typed)))
                .toList());
    }

    /** The text as HTML, with the first place where it holds what was typed in bold. */
    static String bold(String text, String typed) {
        int at = typed.isBlank() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return HtmlUtils.htmlEscape(text);
        }
        int end = Math.min(text.length(), at + typed.length());
        return HtmlUtils.htmlEscape(text.substring(0, at)) + "<b>" + HtmlUtils.htmlEscape(text.substring(at, end))
                + "</b>" + HtmlUtils.htmlEscape(text.substring(end));
    }
}
