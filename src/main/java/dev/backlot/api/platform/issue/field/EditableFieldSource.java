package dev.backlot.api.platform.issue.field;

import java.util.List;

/** Gives fields that are not known before the server runs, such as those that users define. */
@FunctionalInterface
public interface EditableFieldSource {

    /** The fields that there are now. */
    List<EditableField> fields();
}
