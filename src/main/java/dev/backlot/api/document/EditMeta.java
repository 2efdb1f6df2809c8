package dev.backlot.api.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which fields of an issue the caller may edit, and how; of the fields that the client wants to see. */
record EditMeta(Map<String, FieldMetaBean> fields) {

    static EditMeta of(IssueContext c, FieldMetas metas) {
        Map<String, FieldMetaBean> fields = new LinkedHashMap<>(metas.edit(c.issue(), c.urls()));
        fields.keySet().removeIf(id -> !c.view().fields().includes(id, true));
        return new EditMeta(fields);
    }
}
