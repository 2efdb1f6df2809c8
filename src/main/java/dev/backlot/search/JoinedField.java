package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Fields that share a name: a query by name asks each of them, and one of them suffices. */
record JoinedField(List<Field> fields) implements Field {

    @Override
    public Kind kind() {
        return fields.get(0).kind();
    }

    @Override
    public Set<Operator> operators() {
        Set<Operator> all = new HashSet<>();
        fields.forEach(field -> all.addAll(field.operators()));
        return all;
    }

    @Override
    public Sorting sorting() {
        return fields.get(0).sorting();
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        List<Supplier<Compiled>> tasks = fields.stream()
                .filter(field -> field.operators().contains(restriction.operator()))
                .<Supplier<Compiled>>map(field -> () -> field.compile(restriction, compilation))
                .toList();
        return Compiled.any(compilation.anyOf(tasks));
    }
}
