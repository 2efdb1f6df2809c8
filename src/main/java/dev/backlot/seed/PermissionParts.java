package dev.backlot.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The permission schemes. Projects in which the same is granted share one; that of the first project is the default one,
 * which new projects get too.
 */
final class PermissionParts implements Part {

    private static final long FIRST = 10000;

    private record Scheme(long id, String name, @Nullable String description, List<World.Grant> grants) {}

    @Override
    public List<String> tables() {
        return List.of("permission_scheme", "permission_scheme_grant", "permission_scheme_attribute");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("permission_scheme", FIRST, "permission_scheme_grant", FIRST);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        Table schemes = new Table(jdbc, "permission_scheme", "id, name, description");
        Table grants = new Table(jdbc, "permission_scheme_grant", "id, scheme_id, permission, holder_type, holder");
        long grantId = FIRST;
        for (Scheme scheme : schemes(world)) {
            schemes.add(scheme.id(), scheme.name(), scheme.description());
            for (World.Grant grant : scheme.grants()) {
                grants.add(grantId++, scheme.id(), grant.permission().name(), type(grant), holder(grant));
            }
        }
        schemes.flush();
        grants.flush();
    }

    /** The number of each project's scheme. */
    static Map<Long, Long> schemesByProject(World world) {
        List<Scheme> schemes = schemes(world);
        Map<Long, Long> ids = new HashMap<>();
        for (World.Project project : world.projects()) {
            schemes.stream()
                    .filter(scheme -> isSame(scheme.grants(), project.grants()))
                    .findFirst()
                    .ifPresent(scheme -> ids.put(project.id(), scheme.id()));
        }
        return ids;
    }

    private static List<Scheme> schemes(World world) {
        List<Scheme> schemes = new ArrayList<>();
        for (World.Project project : world.projects()) {
            if (schemes.isEmpty()) {
                schemes.add(standard(project.grants()));
            } else if (schemes.stream().noneMatch(scheme -> isSame(scheme.grants(), project.grants()))) {
                schemes.add(new Scheme(
                        FIRST + schemes.size() - 1, project.name() + " Permission Scheme", null, project.grants()));
            }
        }
        return schemes.isEmpty() ? List.of(standard(StandardConstants.grants())) : schemes;
    }

    private static Scheme standard(List<World.Grant> grants) {
        return new Scheme(
                0,
                "Default Permission Scheme",
                "This is the default Permission Scheme. Any new projects that are created will be assigned this scheme.",
                grants);
    }

    private static boolean isSame(List<World.Grant> some, List<World.Grant> others) {
        Set<World.Grant> all = new HashSet<>(some);
        return all.equals(new HashSet<>(others));
    }

    private static String type(World.Grant grant) {
        return grant.holderType().equals("LOGGED_IN") ? "APPLICATION_ROLE" : grant.holderType();
    }

    private static @Nullable String holder(World.Grant grant) {
        return grant.holder().isEmpty() ? null : grant.holder();
    }
}
