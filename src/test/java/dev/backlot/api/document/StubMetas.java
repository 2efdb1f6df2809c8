package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import java.util.List;
import java.util.Map;

/** Says of every issue that its summary can be edited, or that nothing can. */
record StubMetas(boolean editable) implements FieldMetas {

    @Override
    public Map<String, FieldMetaBean> edit(Issue issue, Urls urls) {
        FieldSchema text = new FieldSchema("string", null, "summary", null, null);
        return editable
                ? Map.of(
                        "summary",
                        new FieldMetaBean(true, text, "Summary", "summary", null, null, List.of("set"), null, null))
                : Map.of();
    }

    @Override
    public Map<String, FieldMetaBean> transition(Issue issue, Transition transition, Urls urls) {
        return Map.of();
    }
}
