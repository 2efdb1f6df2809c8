package dev.backlot.api.platform.field;

import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.api.platform.issue.field.IssueScreens;
import dev.backlot.constant.Transition;
import dev.backlot.field.Screens;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets requests set what is on the screen that administrators made. */
@Component
class FieldScreens implements IssueScreens {

    /** What no screen needs to have: where an issue belongs, and comments. */
    private static final Set<String> EVERYWHERE = Set.of("project", "parent", "comment");

    private final Screens screens;

    FieldScreens(Screens screens) {
        this.screens = screens;
    }

    @Override
    public boolean shows(EditableField field, FieldScope scope) {
        boolean open = scope.use() != FieldScope.Use.TRANSITION || field.id().equals("comment");
        return field.appliesTo(scope)
                && (open && EVERYWHERE.contains(field.id()) || order(scope).contains(field.id()));
    }

    /** The ids of the fields on the screen, in their order. */
    List<String> order(FieldScope scope) {
        Transition transition = scope.transition();
        return transition == null
                ? screens.layout().fields(scope.project().id(), scope.type().id())
                : screens.layout().fields(transition);
    }
}
