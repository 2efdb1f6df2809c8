package dev.backlot.scheme;

import dev.backlot.kernel.Change;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about a workflow scheme.
 *
 * @param name the name
 * @param description what it is for
 * @param defaultWorkflow the name of the workflow of types that have none of their own
 * @param mappings names of workflows by the number of the issue type, all of them; null says nothing
 */
public record WorkflowSchemeChange(
        Change<String> name,
        Change<String> description,
        Change<String> defaultWorkflow,
        @Nullable Map<String, String> mappings) {}
