package dev.backlot.constant;

import org.jspecify.annotations.Nullable;

/** The custom fields that Jira Software brings along; their numbers differ from one Jira to the next. */
public enum AgileField {
    /** The sprints that an issue is or was in. */
    SPRINT("com.pyxis.greenhopper.jira:gh-sprint"),
    /** The epic that an issue belongs to. */
    EPIC_LINK("com.pyxis.greenhopper.jira:gh-epic-link"),
    /** The short name of an epic. */
    EPIC_NAME("com.pyxis.greenhopper.jira:gh-epic-label"),
    /** Whether an epic is done. */
    EPIC_STATUS("com.pyxis.greenhopper.jira:gh-epic-status"),
    /** The colour of an epic. */
    EPIC_COLOUR("com.pyxis.greenhopper.jira:gh-epic-color"),
    /** The place of an issue among all others. */
    RANK("com.pyxis.greenhopper.jira:gh-lexo-rank"),
    /** The estimate in points. The type is Jira's plain number; the name tells it apart. */
    STORY_POINTS("com.atlassian.jira.plugin.system.customfieldtypes:float", "Story Points"),
    /** The impediment flag; its name, too, tells it apart. */
    FLAGGED("com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes", "Flagged");

    private final String typeKey;
    private final @Nullable String name;

    AgileField(String typeKey) {
        this(typeKey, null);
    }

    AgileField(String typeKey, @Nullable String name) {
        this.typeKey = typeKey;
        this.name = name;
    }

    /** Whether a field is of this part's type and, where that is a plain one, of its name. */
    public boolean isPlayedBy(String fieldTypeKey, String fieldName) {
        return typeKey.equals(fieldTypeKey) && (name == null || name.equals(fieldName));
    }

    /** The key of the field's type. */
    public String typeKey() {
        return typeKey;
    }
}
