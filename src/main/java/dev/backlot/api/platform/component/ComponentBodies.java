package dev.backlot.api.platform.component;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.project.AssigneeType;
import dev.backlot.project.ComponentChange;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what requests say of components. */
final class ComponentBodies {

    private ComponentBodies() {}

    static ComponentChange change(JsonBody body) {
        return new ComponentChange(
                body.text("name"),
                body.text("description"),
                lead(body),
                body.text("assigneeType").map(ComponentBodies::assigneeType),
                body.flag("archived"));
    }

    /** The lead comes by name, or as the bean that an answer had. */
    private static Change<String> lead(JsonBody body) {
        Change<String> name = body.text("leadUserName");
        return name.isSet() ? name : body.object("lead").map(ComponentBodies::name);
    }

    private static @Nullable String name(@Nullable JsonBody user) {
        return user == null ? null : user.text("name").or(user.text("key").or(null));
    }

    private static @Nullable AssigneeType assigneeType(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(AssigneeType.values())
                .filter(type -> type.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("assigneeType", ComponentApiTexts.ASSIGNEE_TYPE));
    }
}
