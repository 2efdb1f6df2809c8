package dev.backlot.align;

import dev.backlot.team.Resource;
import dev.backlot.team.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which teams users are in, and as what. The teams are kept with the teams, the roles in the user's document. */
final class Memberships {

    /** Ours: who is in a team is a member of it, unless somebody says otherwise. */
    private static final long USUAL_ROLE = 2;

    private static final Map<Long, String> ROLES = Map.of(1L, "ScrumMaster", USUAL_ROLE, "Team Member");

    private Memberships() {}

    /** The teams of a person. */
    static Set<Long> of(List<Resource> members, long personId) {
        return members.stream()
                .filter(member -> member.personId() == personId)
                .map(Resource::teamId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The numbers of the teams that a list names. */
    static Set<Long> teamIds(@Nullable Object list) {
        Set<Long> ids = new LinkedHashSet<>();
        for (Map<?, ?> each : objects(list)) {
            if (each.get("teamId") instanceof Long id) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** What is shown of the teams of a user, in the order in which the user's document names them. */
    static List<Object> told(List<Team> teams, @Nullable Object roles) {
        List<Long> order = List.copyOf(teamIds(roles));
        List<Team> sorted = new ArrayList<>(teams);
        sorted.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
        List<Object> told = new ArrayList<>();
        for (Team team : sorted) {
            long role = role(team.id(), roles);
            Map<String, @Nullable Object> each = new LinkedHashMap<>();
            each.put("roleId", role);
            each.put("roleName", ROLES.get(role));
            each.put("teamId", team.id());
            each.put("teamName", team.title());
            each.put("teamType", "1");
            told.add(each);
        }
        return told;
    }

    private static int place(List<Long> order, Team team) {
        int place = order.indexOf(team.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static long role(long teamId, @Nullable Object roles) {
        return objects(roles).stream()
                .filter(each -> Objects.equals(each.get("teamId"), teamId))
                .map(each -> each.get("roleId"))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .findFirst()
                .orElse(USUAL_ROLE);
    }

    private static List<Map<?, ?>> objects(@Nullable Object list) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (list instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }
}
