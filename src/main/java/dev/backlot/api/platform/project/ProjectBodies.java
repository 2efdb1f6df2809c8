package dev.backlot.api.platform.project;

import dev.backlot.api.JsonBody;
import dev.backlot.project.ProjectDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what requests say about projects. */
final class ProjectBodies {

    /** The fields that name schemes. */
    private static final List<String> SCHEMES =
            List.of("permissionScheme", "notificationScheme", "issueSecurityScheme", "workflowSchemeId");

    private ProjectBodies() {}

    static ProjectDraft draft(JsonBody body) {
        return new ProjectDraft(
                body.text("key").or(null),
                body.text("name").or(null),
                body.text("projectTypeKey").or(null),
                body.text("description").or(null),
                body.text("lead").or(null),
                body.text("url").or(null),
                body.text("assigneeType").or(null),
                body.number("avatarId").or(null),
                body.number("categoryId").or(null),
                schemes(body));
    }

    private static Map<String, Long> schemes(JsonBody body) {
        Map<String, Long> schemes = new HashMap<>();
        for (String field : SCHEMES) {
            Long id = body.number(field).or(null);
            if (id != null) {
                schemes.put(field, id);
            }
        }
        return schemes;
    }
}
