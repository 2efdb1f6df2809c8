package dev.backlot.search;

import dev.backlot.kernel.Condition;
import dev.backlot.scheme.SecurityLevel;
import dev.backlot.scheme.SecuritySchemes;
import dev.backlot.search.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields made of links between issues, and the level of security. */
@Component
class LinkFields implements Fields.FieldSource {

    private static final String ENDS = "(select source_id as issue_id, destination_id as other_id from issue_link"
            + " union all select destination_id, source_id from issue_link)";

    private final LinkTypes types;
    private final IssueTable issues;
    private final SecuritySchemes levels;

    LinkFields(LinkTypes types, IssueTable issues, SecuritySchemes levels) {
        this.types = types;
        this.issues = issues;
        this.levels = levels;
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(new LinkTypeField(types).with(this::suggestTypes), "issueLinkType")
                .put(
                        new ReferenceField(Kind.ISSUE, Membership.rows(ENDS, "x.other_id"), issues, Sorting.NONE),
                        "issueLink")
                .put(level().with(this::suggestLevels), "level")
                .toMap();
    }

    private Field level() {
        return new ReferenceField(
                Kind.SECURITY_LEVEL,
                Membership.nullableColumn("i.security_level_id"),
                References.named(levels::known, SecurityLevel::name, SecurityLevel::id),
                Sorting.nullable("(select lower(l.name) from security_level l where l.id = i.security_level_id)"));
    }

    private List<Suggestion> suggestLevels(String typed, int most) {
        return suggest(levels.known().stream().map(SecurityLevel::name).sorted(), typed, most);
    }

    private List<Suggestion> suggestTypes(String typed, int most) {
        return suggest(types.all().stream().flatMap(type -> Stream.of(type.outward(), type.inward())), typed, most);
    }

    private static List<Suggestion> suggest(Stream<String> names, String typed, int most) {
        return names.distinct()
                .filter(name -> Suggestion.begins(name, typed))
                .limit(most)
                .map(Suggestion::of)
                .toList();
    }

    /** What the links of an issue say on its side. */
    private record LinkTypeField(LinkTypes types) implements Field {

        private static final Membership.Rows OUTWARD =
                Membership.rows("(select source_id as issue_id, type_id from issue_link)", "x.type_id");
        private static final Membership.Rows INWARD =
                Membership.rows("(select destination_id as issue_id, type_id from issue_link)", "x.type_id");

        @Override
        public Kind kind() {
            return Kind.LINK_TYPE;
        }

        @Override
        public java.util.Set<dev.backlot.jql.Operator> operators() {
            return Operators.EQUALITY;
        }

        @Override
        public Sorting sorting() {
            return Sorting.NONE;
        }

        @Override
        public Compiled compile(Restriction restriction, Compilation compilation) {
            List<Condition> said = new ArrayList<>();
            for (Literal.Text text : restriction.texts()) {
                List<Long> outward = types.outward(text.text());
                List<Long> inward = types.inward(text.text());
                if (outward.isEmpty() && inward.isEmpty()) {
                    compilation.error(Texts.unknownValue(text, restriction.field()));
                }
                said.add(OUTWARD.hasAny(Membership.Chosen.of(outward)));
                said.add(INWARD.hasAny(Membership.Chosen.of(inward)));
            }
            Condition any = Condition.any(said);
            Condition linked = Condition.any(List.of(OUTWARD.isNotEmpty(), INWARD.isNotEmpty()));
            if (restriction.negative()) {
                return Compiled.of(Condition.all(List.of(linked, any.within("not (", ")"))));
            }
            return Compiled.of(
                    restriction.asksForEmpty() ? Condition.any(List.of(any, linked.within("not (", ")"))) : any);
        }
    }
}
