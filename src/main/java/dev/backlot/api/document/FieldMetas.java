package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import java.util.Map;

/** Says how the fields of issues can be set. The dialect that reads such requests knows it; documents show it. */
public interface FieldMetas {

    /** The fields of an issue that the caller may edit, in the order of the screen; none without the permission. */
    Map<String, FieldMetaBean> edit(Issue issue, Urls urls);

    /** The fields that a transition asks for, in the order of its screen; none where it has no screen. */
    Map<String, FieldMetaBean> transition(Issue issue, Transition transition, Urls urls);
}
