package dev.backlot.api.platform.issue.field;

/** Tells which fields can be set in which place. */
public interface IssueScreens {

    /** Whether the screen that is used there has this field. */
    boolean shows(EditableField field, FieldScope scope);
}
