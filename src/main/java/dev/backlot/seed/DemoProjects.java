package dev.backlot.seed;

import dev.backlot.project.Permission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The projects of the demo world, their components and versions. Numbers and texts agree with printed examples. */
final class DemoProjects {

    /** The scrum project; its first versions are those of the documented example. */
    static final World.Project EXAMPLE =
            project(10000, "PR", "Example", "The shop that everybody knows.", open("GROUP", DemoPeople.USERS));

    /** The kanban project, which everybody may read without logging in. */
    static final World.Project HOMOSAPIEN =
            project(10001, "HSP", "Homosapien", "What customers ask and report.", open("ANYONE", ""));

    /** The project that only administrators may see. */
    static final World.Project SECRET =
            project(10002, "SEC", "Secret", "What nobody should know yet.", all(DemoPeople.ADMINISTRATORS));

    static final World.Version FIRST =
            version(10000, EXAMPLE, 2, "Version 1", "A first version", true, LocalDate.parse("2015-04-20"));
    static final World.Version NEXT = version(10010, EXAMPLE, 3, "Next Version", "Minor Bugfix version", false, null);
    static final World.Version SUMMER =
            version(10011, EXAMPLE, 4, "2026.08", "What the summer brings", false, LocalDate.parse("2026-08-31"));
    static final World.Version SPRING =
            version(10012, EXAMPLE, 5, "2026.07", "Overdue since July", false, LocalDate.parse("2026-07-31"));
    static final World.Version SERVICE_1 =
            version(10020, HOMOSAPIEN, 6, "1.0", null, true, LocalDate.parse("2026-06-30"));
    static final World.Version SERVICE_2 = version(10021, HOMOSAPIEN, 7, "2.0", null, false, null);

    private DemoProjects() {}

    static List<World.Project> projects() {
        return List.of(EXAMPLE, HOMOSAPIEN, SECRET);
    }

    static List<World.Version> versions() {
        return List.of(
                new World.Version(
                        10001,
                        EXAMPLE.id(),
                        "Version 0",
                        "Before the first",
                        true,
                        true,
                        null,
                        LocalDate.parse("2015-03-31"),
                        1),
                FIRST,
                NEXT,
                SUMMER,
                SPRING,
                SERVICE_1,
                SERVICE_2);
    }

    static List<World.Component> components(World.Project project) {
        return components().stream()
                .filter(component -> component.projectId() == project.id())
                .toList();
    }

    static List<World.Component> components() {
        return List.of(
                new World.Component(10000, EXAMPLE.id(), "Checkout", "From the basket to the receipt", 10001L),
                new World.Component(10001, EXAMPLE.id(), "Search", "Index and filters", 10003L),
                new World.Component(10002, EXAMPLE.id(), "Web", null, null),
                new World.Component(10003, EXAMPLE.id(), "Platform", "What the rest stands on", 10005L),
                new World.Component(10004, HOMOSAPIEN.id(), "Mail", null, 10004L),
                new World.Component(10005, HOMOSAPIEN.id(), "Phone", null, null));
    }

    private static World.Project project(
            long id, String key, String name, String description, List<World.Grant> grants) {
        return new World.Project(
                id, key, name, description, DemoPeople.ADMIN.id(), StandardConstants.PROJECT_TYPES, grants);
    }

    private static World.Version version(
            long id,
            World.Project project,
            long sequence,
            String name,
            @Nullable String description,
            boolean released,
            @Nullable LocalDate releaseDate) {
        return new World.Version(id, project.id(), name, description, false, released, null, releaseDate, sequence);
    }

    /** Some may look, developers may work, administrators may do everything. */
    private static List<World.Grant> open(String readerType, String reader) {
        List<World.Grant> grants = new ArrayList<>(all(DemoPeople.ADMINISTRATORS));
        grants.add(new World.Grant(Permission.BROWSE_PROJECTS, readerType, reader));
        Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.ADMINISTER_PROJECTS)
                .map(permission -> new World.Grant(permission, "GROUP", DemoPeople.DEVELOPER_GROUP))
                .forEach(grants::add);
        return grants;
    }

    private static List<World.Grant> all(String group) {
        return Arrays.stream(Permission.values())
                .map(permission -> new World.Grant(permission, "GROUP", group))
                .toList();
    }
}
