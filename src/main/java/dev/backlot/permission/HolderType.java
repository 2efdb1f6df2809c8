package dev.backlot.permission;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of somebody to whom a permission can be given, with the names that Jira's REST API uses. */
public enum HolderType {
    /** Everybody, logged in or not. */
    ANYONE("anyone", null),
    /** Everybody who may use an application; without one, everybody who is logged in. */
    APPLICATION_ROLE("applicationRole", null),
    /** The members of a group. */
    GROUP("group", "group"),
    /** One user, by key. */
    USER("user", "user"),
    /** Who plays a role in the project. */
    PROJECT_ROLE("projectRole", "projectRole"),
    /** Who leads the project. */
    PROJECT_LEAD("projectLead", null),
    /** Who reported the issue. */
    REPORTER("reporter", null),
    /** Who works on the issue. */
    ASSIGNEE("assignee", null),
    /** Who is named by a field of the issue. */
    USER_CUSTOM_FIELD("userCustomField", "field"),
    /** The members of the group that a field of the issue names. */
    GROUP_CUSTOM_FIELD("groupCustomField", "field");

    private final String wireName;
    private final @Nullable String expandable;

    HolderType(String wireName, @Nullable String expandable) {
        this.wireName = wireName;
        this.expandable = expandable;
    }

    /** The type of this name; the assignee has two. */
    public static Optional<HolderType> of(String wireName) {
        return "currentAssignee".equals(wireName)
                ? Optional.of(ASSIGNEE)
                : Arrays.stream(values())
                        .filter(type -> type.wireName.equals(wireName))
                        .findFirst();
    }

    /** The name in the REST API. */
    public String wireName() {
        return wireName;
    }

    /** The part of an answer that shows the holder itself, null where the type says all. */
    public @Nullable String expandable() {
        return expandable;
    }

    /** Whether a grant of this type must say to whom exactly. */
    boolean needsHolder() {
        return expandable != null;
    }
}
