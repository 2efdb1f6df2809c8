package dev.backlot.api.platform.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.document.UserBean;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which workflow issues go through; in the order of the vendor's schema.
 *
 * @param issueTypeMappings names of workflows by the number of the issue type
 * @param originalDefaultWorkflow what the scheme says of which this is the draft
 * @param issueTypes the types that have a line of their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkflowSchemeBean(
        long id,
        String name,
        String description,
        String defaultWorkflow,
        Map<String, String> issueTypeMappings,
        @Nullable String originalDefaultWorkflow,
        @Nullable Map<String, String> originalIssueTypeMappings,
        boolean draft,
        @Nullable UserBean lastModifiedUser,
        @Nullable String lastModified,
        String self,
        Map<String, IssueTypeBean> issueTypes) {

    /** The workflow of types without a line of their own. */
    record DefaultBean(String workflow, boolean updateDraftIfNeeded) {}

    /** The line of one type. */
    record IssueTypeMappingBean(String issueType, String workflow, boolean updateDraftIfNeeded) {}
}
