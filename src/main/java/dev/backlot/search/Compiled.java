package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause ready to run.
 *
 * @param projectIds the projects that every match is sure to come from because the clause names them, null where it
 *     names none
 * @param fixed columns that are sure to have one value in all matches, and what says so
 */
record Compiled(Condition condition, @Nullable Set<Long> projectIds, Map<String, Condition> fixed) {

    static final Compiled NEVER = new Compiled(Condition.NEVER, null, Map.of());

    static Compiled of(Condition condition) {
        return new Compiled(condition, null, Map.of());
    }

    static Compiled all(List<Compiled> parts) {
        Set<Long> common = parts.stream()
                .map(Compiled::projectIds)
                .filter(Objects::nonNull)
                .reduce(Compiled::intersection)
                .orElse(null);
        Map<String, Condition> fixed = new HashMap<>();
        parts.forEach(part -> fixed.putAll(part.fixed));
        return new Compiled(Condition.all(conditions(parts)), common, Map.copyOf(fixed));
    }

    static Compiled any(List<Compiled> parts) {
        Set<Long> union = new HashSet<>();
        boolean confined = true;
        for (Compiled part : parts) {
            confined &= part.projectIds != null;
            union.addAll(part.projectIds == null ? Set.of() : part.projectIds);
        }
        return new Compiled(Condition.any(conditions(parts)), confined ? Set.copyOf(union) : null, Map.of());
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
