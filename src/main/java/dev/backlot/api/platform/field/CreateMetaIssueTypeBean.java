package dev.backlot.api.platform.field;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetaBean;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.constant.IssueType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of issues that can be created; without the number of its picture, as recorded.
 *
 * @param expand what can be expanded, in the old form with fields
 * @param fields the fields to create one with, in the old form where they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreateMetaIssueTypeBean(
        String self,
        String id,
        String description,
        String iconUrl,
        String name,
        boolean subtask,
        @Nullable String expand,
        @Nullable Map<String, FieldMetaBean> fields) {

    static CreateMetaIssueTypeBean of(IssueType type, Urls urls) {
        return of(type, urls, null);
    }

    static CreateMetaIssueTypeBean of(IssueType type, Urls urls, @Nullable Map<String, FieldMetaBean> fields) {
        IssueTypeBean bean = IssueTypeBean.of(type, urls);
        return new CreateMetaIssueTypeBean(
                bean.self(),
                bean.id(),
                bean.description(),
                bean.iconUrl(),
                bean.name(),
                bean.subtask(),
                fields == null ? null : "fields",
                fields);
    }
}
