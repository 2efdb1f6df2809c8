package dev.backlot.api.platform.scheme;

import dev.backlot.api.JsonBody;
import dev.backlot.scheme.WorkflowScheme;
import dev.backlot.scheme.WorkflowSchemeChange;
import dev.backlot.scheme.WorkflowSchemeEdits;
import dev.backlot.scheme.WorkflowTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the bodies of requests that change workflow schemes. */
final class WorkflowSchemeBodies {

    private WorkflowSchemeBodies() {}

    static WorkflowSchemeChange scheme(JsonBody body) {
        return new WorkflowSchemeChange(
                body.text("name"), body.text("description"), body.text("defaultWorkflow"), mappings(body));
    }

    static WorkflowTarget target(JsonBody body) {
        return target(Boolean.TRUE.equals(body.flag("updateDraftIfNeeded").or(false)));
    }

    static WorkflowTarget target(boolean updateDraftIfNeeded) {
        return updateDraftIfNeeded ? WorkflowTarget.SCHEME_OR_DRAFT : WorkflowTarget.SCHEME;
    }

    static @Nullable String workflow(JsonBody body) {
        return body.text("workflow").or(null);
    }

    /** The types and the part of a workflow; its name is in the query or in the body. */
    static Consumer<WorkflowScheme> workflow(WorkflowSchemeEdits edits, @Nullable String workflowName, JsonBody body) {
        List<String> types = OptionBodies.texts(body, "issueTypes").or(null);
        return edits.setWorkflow(
                workflowName == null || workflowName.isEmpty() ? workflow(body) : workflowName,
                types,
                body.flag("defaultMapping").or(null));
    }

    private static @Nullable Map<String, String> mappings(JsonBody body) {
        JsonBody mappings = body.object("issueTypeMappings").or(null);
        if (mappings == null) {
            return null;
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (String type : mappings.keys()) {
            names.put(type, Objects.requireNonNullElse(mappings.text(type).or(null), ""));
        }
        return names;
    }
}
