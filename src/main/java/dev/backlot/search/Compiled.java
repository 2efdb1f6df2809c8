package dev.backlot.search;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause ready to run.
 *
 * @param projectIds the projects that every match is sure to come from because the clause names them, null where it
 *     names none
 * @param fixedColumns columns that are sure to have one value in all matches
 */
record Compiled(Condition condition, @Nullable Set<Long> projectIds, Set<String> fixedColumns) {

    static final Compiled NEVER = new Compiled(Condition.NEVER, null, Set.of());

    static Compiled of(Condition condition) {
        return new Compiled(condition, null, Set.of());
    }

    static Compiled all(List<Compiled> parts) {
        Set<Long> common = parts.stream()
                .map(Compiled::projectIds)
                .filter(Objects::nonNull)
                .reduce(Compiled::intersection)
                .orElse(null);
        Set<String> fixed = new HashSet<>();
        parts.forEach(part -> fixed.addAll(part.fixedColumns));
        return new Compiled(Condition.all(conditions(parts)), common, Set.copyOf(fixed));
    }

    static Compiled any(List<Compiled> parts) {
        Set<Long> union = new HashSet<>();
        boolean confined = true;
        for (Compiled part : parts) {
            confined &= part.projectIds != null;
            union.addAll(part.projectIds == null ? Set.of() : part.projectIds);
        }
        return new Compiled(Condition.any(conditions(parts)), confined ? Set.copyOf(union) : null, Set.of());
    }

    private static List<Condition> conditions(List<Compiled> parts) {
        return parts.stream().map(Compiled::condition).toList();
    }

    private static Set<Long> intersection(Set<Long> one, Set<Long> other) {
        Set<Long> common = new HashSet<>(one);
        common.retainAll(other);
        return Set.copyOf(common);
    }
}
