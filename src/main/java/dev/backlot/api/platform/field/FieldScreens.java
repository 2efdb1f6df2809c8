package dev.backlot.api.platform.field;

import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.api.platform.issue.field.IssueScreens;
import dev.backlot.constant.Transition;
import dev.backlot.field.Screens;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets requests set what is on the screen that administrators made. */
@Component
class FieldScreens implements IssueScreens {

    /** What no screen needs to have: where an issue belongs, and comments; in the order in which it is told, as recorded. */
    static final List<String> EVERYWHERE = List.of("project", "parent", "comment");

    private final Screens screens;

    FieldScreens(Screens screens) {
        this.screens = screens;
    }

    @Override
    public boolean shows(EditableField field, FieldScope scope) {
        return field.appliesTo(scope)
                && (isEverywhere(field.id(), scope.use()) || order(scope).contains(field.id()));
    }

    /** New issues have no comments yet, as recorded; where an issue belongs is no matter of its workflow. */
    private static boolean isEverywhere(String id, FieldScope.Use use) {
        return EVERYWHERE.contains(id)
                && use != (id.equals("comment") ? FieldScope.Use.CREATE : FieldScope.Use.TRANSITION);
    }

    /** The ids of the fields on the screen, in their order. */
    List<String> order(FieldScope scope) {
        Transition transition = scope.transition();
        return transition == null
                ? screens.layout().fields(scope.project().id(), scope.type().id())
                : screens.layout().fields(transition);
    }
}
