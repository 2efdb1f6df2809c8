package dev.backlot.search;

import dev.backlot.filter.Filter;
import dev.backlot.filter.Filters;
import dev.backlot.jql.Jql;
import dev.backlot.jql.JqlException;
import dev.backlot.jql.Operator;
import dev.backlot.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a saved filter finds; its query takes the place of the clause. */
record FilterField(Filters filters) implements Field {

    @Override
    public Kind kind() {
        return Kind.FILTER;
    }

    @Override
    public Set<Operator> operators() {
        return Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);
    }

    @Override
    public Sorting sorting() {
        return Sorting.NONE;
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        List<Compiled> parts = new ArrayList<>();
        for (Literal.Text text : restriction.texts()) {
            Optional<Filter> filter = find(text);
            if (filter.isEmpty()) {
                compilation.error(Texts.unknownValue(text, restriction.field()));
            }
            parts.add(filter.map(found -> inlined(found, text, restriction, compilation))
                    .orElse(Compiled.NEVER));
        }
        return restriction.negative() ? Compiled.all(parts) : Compiled.any(parts);
    }

    private Optional<Filter> find(Literal.Text text) {
        Optional<Filter> byId = Ids.read(text.text()).flatMap(filters::find);
        Optional<Filter> byName = filters.named(text.text()).stream().findFirst();
        return text.number() ? byId.or(() -> byName) : byName.or(() -> byId);
    }

    private static Compiled inlined(
            Filter filter, Literal.Text text, Restriction restriction, Compilation compilation) {
        try {
            Optional<Compiled> compiled =
                    compilation.filter(filter.id(), Jql.parse(filter.jql()), restriction.negative());
            if (compiled.isEmpty()) {
                compilation.error(Texts.cycle(restriction.field(), text.text(), filter.name()));
            }
            return compiled.orElse(Compiled.NEVER);
        } catch (JqlException e) {
            e.messages().forEach(compilation::error);
            return Compiled.NEVER;
        }
    }
}
