package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue beside a board: its fields as people read them. */
record DetailsBean(
        long id,
        String key,
        long rapidViewId,
        long projectId,
        String projectKey,
        boolean canEdit,
        List<FieldText> fields,
        List<RapidIssueBean> subtasks) {

    /** A field; it has a text or, where it is markup, HTML. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldText(
            String id,
            String label,
            boolean editable,
            String renderer,
            @Nullable String text,
            @Nullable String html) {

        static FieldText text(String id, String label, @Nullable String text) {
            return new FieldText(id, label, false, "text", text == null ? "" : text, null);
        }

        static FieldText html(String id, String label, String html) {
            return new FieldText(id, label, false, "html", null, html);
        }
    }
}
