package dev.backlot.api.platform.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.PropertyBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.document.VisibilityBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comment with its keys as recorded; what it does not have is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentBean(
        String self,
        String id,
        @Nullable UserBean author,
        String body,
        @Nullable String renderedBody,
        @Nullable UserBean updateAuthor,
        String created,
        String updated,
        @Nullable VisibilityBean visibility,
        @Nullable List<PropertyBean> properties) {}
