package dev.backlot.api.platform.issue.field;

import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Screens with all fields that such an issue can have; the transitions of a new project have no screen, as recorded. */
@Component
@Fallback
class UsualScreens implements IssueScreens {

    @Override
    public boolean shows(EditableField field, FieldScope scope) {
        return scope.use() != FieldScope.Use.TRANSITION && field.appliesTo(scope);
    }
}
