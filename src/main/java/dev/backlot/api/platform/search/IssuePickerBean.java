package dev.backlot.api.platform.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues that a user may mean, in sections; named as the vendor's schema {@code IssuePickerResult}. */
record IssuePickerBean(List<SectionBean> sections) {

    /** The issues of one source, or why there are none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SectionBean(
            String label,
            @Nullable String sub,
            String id,
            @Nullable String msg,
            List<IssueBean> issues) {

        static SectionBean of(String id, String label, List<IssueBean> issues, long total) {
            return issues.isEmpty()
                    ? new SectionBean(label, null, id, "No matching issues found", issues)
                    : new SectionBean(
                            label, "Showing " + issues.size() + " of " + total + " matching issues", id, null, issues);
        }
    }

    /** One issue; {@code keyHtml} and {@code summary} are HTML with what was typed in bold. */
    record IssueBean(String key, String keyHtml, String img, String summary, String summaryText) {}
}
