package dev.backlot.search;

import dev.backlot.constant.AgileField;
import dev.backlot.search.Field.Kind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields that Jira Software brings along. */
@Component
class AgileFields implements Fields.FieldSource {

    private final SprintTable sprints;

    AgileFields(SprintTable sprints) {
        this.sprints = sprints;
    }

    /** The name of the field in queries. */
    static String name(AgileField part) {
        return switch (part) {
            case SPRINT -> "Sprint";
            case EPIC_LINK -> "Epic Link";
            case EPIC_NAME -> "Epic Name";
            case EPIC_STATUS -> "Epic Status";
            case EPIC_COLOUR -> "Epic Colour";
            case RANK -> "Rank";
            case STORY_POINTS -> "Story Points";
            case FLAGGED -> "Flagged";
        };
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(sprint(), name(AgileField.SPRINT))
                .put(new RankField(), name(AgileField.RANK))
                .toMap();
    }

    private Field sprint() {
        return new ReferenceField(
                Kind.SPRINT,
                Membership.rows("issue_sprint", "x.sprint_id"),
                sprints,
                Sorting.nullable("(select max(x.sprint_id) from issue_sprint x where x.issue_id = i.id)"));
    }
}
