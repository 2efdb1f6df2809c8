package dev.backlot.api.platform.component;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.document.PersonBean;
import org.jspecify.annotations.Nullable;

/** A component, with keys in the order recorded on Data Center 10.4.0; the lead is where another recording has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComponentBean(
        String self,
        String id,
        String name,
        @Nullable String description,
        @Nullable PersonBean lead,
        String assigneeType,
        @Nullable PersonBean assignee,
        String realAssigneeType,
        @Nullable PersonBean realAssignee,
        @JsonProperty("isAssigneeTypeValid") boolean isAssigneeTypeValid,
        String project,
        long projectId,
        boolean archived,
        boolean deleted) {}
