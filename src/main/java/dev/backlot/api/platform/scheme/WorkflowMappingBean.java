package dev.backlot.api.platform.scheme;

import java.util.List;

/** The types that go through a workflow. */
record WorkflowMappingBean(
        String workflow, List<String> issueTypes, boolean defaultMapping, boolean updateDraftIfNeeded) {}
