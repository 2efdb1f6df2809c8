package dev.backlot.align;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which objects somebody works with: all, or those of some portfolios.
 *
 * @param everything whether it is all
 * @param portfolios the numbers of the portfolios
 * @param programs the numbers of their programs
 * @param teams the numbers of the teams of both
 */
record Reach(boolean everything, Set<Long> portfolios, Set<Long> programs, Set<Long> teams) {

    static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of(), Set.of());

    /** Whether an object is within; what hangs on another object is, where that is. */
    boolean covers(AlignObject object, AlignView view) {
        return everything
                || switch (object.resource().name()) {
                    case "Portfolios" -> portfolios.contains(object.id());
                    case "Programs" -> programs.contains(object.id());
                    case "Teams" -> teams.contains(object.id());
                    case "Tasks" -> isSeen(view, "Stories", object.number("storyId"));
                    case "KeyResults" -> isSeen(view, "Objectives", object.number("parentId"));
                    case "Regions", "Cities", "Customers" -> true;
                    default -> coversLinks(object);
                };
    }

    private static boolean isSeen(AlignView view, String resource, @Nullable Long id) {
        return id != null && view.find(resource, id).isPresent();
    }

    private boolean coversLinks(AlignObject object) {
        Set<Long> own = new HashSet<>(object.numbers("programIds"));
        own.addAll(object.numbers("additionalProgramIds"));
        own.add(Objects.requireNonNullElse(object.number("programId"), 0L));
        own.add(Objects.requireNonNullElse(object.number("primaryProgramId"), 0L));
        Set<Long> homes = new HashSet<>(object.numbers("portfolioIds"));
        homes.add(Objects.requireNonNullElse(object.number("portfolioId"), 0L));
        return meet(own, programs) || meet(homes, portfolios);
    }

    private static boolean meet(Collection<Long> some, Set<Long> others) {
        return some.stream().anyMatch(others::contains);
    }
}
