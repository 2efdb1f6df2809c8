package dev.backlot.search;

import dev.backlot.constant.AgileField;
import dev.backlot.filter.Filters;
import dev.backlot.jql.Operator;
import dev.backlot.search.Field.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The fields that Jira Software brings along, and the saved filters that boards are made of. */
@Component
class AgileFields implements Fields.FieldSource {

    private static final String EPIC_STATUS =
            "case when i.epic_done = true then 'done' when i.epic_name is not null then 'to do' end";
    private static final String FLAG = "case when i.flagged = true then 'impediment' end";

    private final SprintTable sprints;
    private final EpicTable epics;
    private final Filters filters;

    AgileFields(SprintTable sprints, EpicTable epics, Filters filters) {
        this.sprints = sprints;
        this.epics = epics;
        this.filters = filters;
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
                .put(epicLink(), name(AgileField.EPIC_LINK))
                .put(new EpicNameField(), name(AgileField.EPIC_NAME))
                .put(option(EPIC_STATUS, List.of("to do", "in progress", "done")), name(AgileField.EPIC_STATUS))
                .put(storyPoints(), name(AgileField.STORY_POINTS))
                .put(option(FLAG, List.of("impediment")), name(AgileField.FLAGGED))
                .put(new RankField(), name(AgileField.RANK))
                .put(new FilterField(filters), "filter", "savedFilter", "request", "searchRequest")
                .toMap();
    }

    private Field sprint() {
        return new ReferenceField(
                        Kind.SPRINT,
                        Membership.rows("issue_sprint", "x.sprint_id"),
                        sprints,
                        Sorting.nullable("(select max(x.sprint_id) from issue_sprint x where x.issue_id = i.id)"))
                .with(sprints::suggest);
    }

    private Field epicLink() {
        return new ReferenceField(
                Kind.ISSUE, Membership.nullableColumn("i.epic_id"), epics, Sorting.nullable("i.epic_id"));
    }

    private static Field storyPoints() {
        return ComparedField.nullable(Kind.NUMBER, "i.story_points", NumberReader::number);
    }

    /** A field with some options, which the expression gives in lower case. */
    private static Field option(String expression, List<String> options) {
        return new ReferenceField(
                Kind.OPTION,
                Membership.nullableColumn(expression),
                (texts, field, compilation) -> texts.stream()
                        .map(Literal.Text::text)
                        .filter(text -> isOption(text, options, field, compilation))
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .toList(),
                Sorting.nullable(expression));
    }

    private static boolean isOption(String text, List<String> options, String field, Compilation compilation) {
        boolean known = options.contains(text.toLowerCase(Locale.ROOT));
        if (!known) {
            compilation.error(Texts.unknownOption(text, field));
        }
        return known;
    }

    /** The short name of an epic: looked into like text, and compared as a whole. */
    private record EpicNameField() implements Field {

        private static final Sorting SORTING = Sorting.nullable("lower(i.epic_name)");
        private static final TextField TEXT = TextField.of("i.epic_name", SORTING);
        private static final ReferenceField WHOLE = new ReferenceField(
                Kind.TEXT, Membership.nullableColumn("lower(i.epic_name)"), References.texts(), SORTING);

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public Set<Operator> operators() {
            return Operators.EQUALITY_AND_TEXT;
        }

        @Override
        public Sorting sorting() {
            return SORTING;
        }

        @Override
        public Compiled compile(Restriction restriction, Compilation compilation) {
            boolean like = restriction.operator() == Operator.LIKE || restriction.operator() == Operator.NOT_LIKE;
            return (like ? TEXT : WHOLE).compile(restriction, compilation);
        }
    }
}
