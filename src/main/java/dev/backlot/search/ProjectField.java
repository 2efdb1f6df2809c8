package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The project; a clause that names projects confines its matches to them. */
record ProjectField(ReferenceField projects) implements Field {

    @Override
    public Kind kind() {
        return projects.kind();
    }

    @Override
    public Set<Operator> operators() {
        return projects.operators();
    }

    @Override
    public Sorting sorting() {
        return projects.sorting();
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        Membership.Chosen chosen = projects.chosen(restriction, compilation);
        Set<Long> ids = new HashSet<>();
        chosen.values().forEach(id -> ids.add((Long) id));
        return new Compiled(
                projects.condition(restriction, chosen), restriction.negative() ? null : Set.copyOf(ids), Map.of());
    }
}
