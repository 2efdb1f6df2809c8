package dev.backlot.sight;

import dev.backlot.kernel.Condition;
import dev.backlot.permission.Reach;
import dev.backlot.permission.Setting;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which issues one caller sees: those of the projects that they browse, as far as they browse them, but for those whose
 * security level they are not in. Both ways to ask, for one issue and for SQL, read the same two maps.
 */
public final class Sight {

    private static final String PERSONAL = "~";

    private final Viewer viewer;
    private final Map<Long, Reach> browsing;
    private final Map<Long, Map<Long, Reach>> levels;
    private final String key;

    /**
     * What schemes say.
     *
     * @param browsing how far the caller browses each project, by its number
     * @param levels how far the caller is in the levels of each project that has any, by the project's number
     */
    Sight(Viewer viewer, Map<Long, Reach> browsing, Map<Long, Map<Long, Reach>> levels) {
        this.viewer = viewer;
        this.browsing = new TreeMap<>(browsing);
        this.levels = new TreeMap<>(levels);
        this.key = key(viewer, this.browsing, this.levels);
    }

    /** Whether the caller is in a level on an issue with these people; everybody is where there is none. */
    public boolean isInLevel(long projectId, @Nullable Long levelId, Setting.People issue) {
        return levelId == null
                || levels.getOrDefault(projectId, Map.of())
                        .getOrDefault(levelId, Reach.NOWHERE)
                        .includes(issue, viewer);
    }

    /** Whether the caller sees an issue of this project with this level and these people, as long as it is not archived. */
    public boolean sees(long projectId, @Nullable Long levelId, Setting.People issue) {
        return browsing.getOrDefault(projectId, Reach.NOWHERE).includes(issue, viewer)
                && isInLevel(projectId, levelId, issue);
    }

    /**
     * What to ask of issues of these projects, which the caller browses, besides being in one of them; nothing where the
     * caller sees all of them.
     */
    public Optional<Condition> within(Set<Long> projectIds) {
        List<Condition> both = new ArrayList<>();
        browsed(projectIds).ifPresent(both::add);
        classified(projectIds).ifPresent(both::add);
        return both.stream().reduce(Condition::and);
    }

    /** All that the caller sees; archived issues, which are for some of those who browse the project, are among them. */
    Condition all() {
        Set<Long> ids = browsing.entrySet().stream()
                .filter(each -> !each.getValue().isNowhere())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        Condition there = Condition.in("i.project_id", ids);
        return within(ids).map(there::and).orElse(there);
    }

    /** Equal texts for callers who see the same issues. */
    public String key() {
        return key;
    }

    private Optional<Condition> browsed(Set<Long> projectIds) {
        Map<Reach, List<Long>> projects = new LinkedHashMap<>();
        projectIds.stream()
                .sorted()
                .forEach(id -> projects.computeIfAbsent(
                                browsing.getOrDefault(id, Reach.NOWHERE), reach -> new ArrayList<>())
                        .add(id));
        if (projects.keySet().stream().allMatch(Reach::everywhere)) {
            return Optional.empty();
        }
        List<Condition> parts = new ArrayList<>();
        projects.forEach((reach, ids) -> parts.add(within("i.project_id", ids, reach)));
        return Optional.of(Condition.any(parts));
    }

    private Optional<Condition> classified(Set<Long> projectIds) {
        Map<Map<Long, Reach>, List<Long>> schemes = new LinkedHashMap<>();
        projectIds.stream()
                .sorted()
                .filter(levels::containsKey)
                .forEach(id -> schemes.computeIfAbsent(levels.get(id), same -> new ArrayList<>())
                        .add(id));
        if (schemes.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> parts = new ArrayList<>(List.of(Condition.of("i.security_level_id is null")));
        schemes.forEach((reaches, ids) -> {
            Condition seen = Condition.any(ofLevels(reaches));
            parts.add(
                    ids.size() == projectIds.size()
                            ? seen
                            : Condition.in("i.project_id", ids).and(seen));
        });
        return Optional.of(Condition.any(parts));
    }

    private List<Condition> ofLevels(Map<Long, Reach> reaches) {
        Map<Reach, List<Long>> byReach = new LinkedHashMap<>();
        new TreeMap<>(reaches)
                .forEach((level, reach) -> byReach.computeIfAbsent(reach, same -> new ArrayList<>())
                        .add(level));
        byReach.keySet().removeIf(Reach::isNowhere);
        return byReach.entrySet().stream()
                .map(entry -> within("i.security_level_id", entry.getValue(), entry.getKey()))
                .toList();
    }

    private Condition within(String column, List<Long> ids, Reach reach) {
        Condition there = Condition.in(column, ids);
        return reach.everywhere() ? there : there.and(Ties.condition(reach, viewer));
    }

    private static String key(Viewer viewer, Map<Long, Reach> browsing, Map<Long, Map<Long, Reach>> levels) {
        String texts = text(browsing)
                + levels.entrySet().stream()
                        .map(each -> each.getKey() + text(new TreeMap<>(each.getValue())))
                        .collect(Collectors.joining(","));
        return texts.contains(PERSONAL) ? viewer.userId() + " " + texts : texts;
    }

    /** The numbers, each with what binds the caller there; those where nothing holds are left out. */
    private static String text(Map<Long, Reach> reaches) {
        return reaches.entrySet().stream()
                .filter(each -> !each.getValue().isNowhere())
                .map(each -> each.getValue().everywhere()
                        ? each.getKey().toString()
                        : each.getKey() + PERSONAL + Ties.text(each.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
