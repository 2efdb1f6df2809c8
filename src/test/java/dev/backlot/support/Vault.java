package dev.backlot.support;

import dev.backlot.project.Permission;
import dev.backlot.seed.DemoWorld;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The demo with few issues and the project VLT, which nobody but its people sees; some of its issues are for few of them. Texts that only
 * they should read have {@code xq7x} in them.
 */
public final class Vault implements Supplier<World> {

    /** What hangs on issues of the demo; without most of them the world is put back faster. */
    private static final Set<String> TALK = Set.of("DemoLinks", "DemoWork", "DemoTalk");

    private static final int KEPT = 8;

    private static final World WORLD = create();

    @Override
    public World get() {
        return WORLD;
    }

    private static World create() {
        World demo = DemoWorld.create();
        List<World.Project> projects = new ArrayList<>(demo.projects());
        World.Project example = projects.get(0);
        projects.add(new World.Project(10100, "VLT", "Vault-xq7x", "xq7x", 10003, example.issueTypeIds(), grants()));
        List<World.Group> groups = new ArrayList<>(demo.groups());
        groups.add(new World.Group("vault", false, List.of(10000L, 10001L, 10002L, 10003L)));
        List<World.Extra> extras = new ArrayList<>(demo.extras());
        extras.removeIf(extra -> TALK.contains(extra.getClass().getSimpleName()));
        extras.add(jdbc -> jdbc.execute((ConnectionCallback<Void>) connection -> {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("worlds/vault.sql"));
            return null;
        }));
        return new World(
                demo.constants(),
                demo.users(),
                groups,
                demo.tokens(),
                projects,
                demo.components(),
                demo.versions(),
                demo.filters(),
                demo.boards(),
                demo.sprints(),
                demo.issues().stream().filter(Vault::isKept).toList(),
                demo.properties(),
                extras);
    }

    private static boolean isKept(IssueRow issue) {
        return issue.number() <= KEPT && issue.place().parentId() == null;
    }

    /** All may look, fred may work, mia and the administrator may do everything. */
    private static List<World.Grant> grants() {
        List<World.Grant> grants = new ArrayList<>();
        grants.add(new World.Grant(Permission.BROWSE_PROJECTS, "GROUP", "vault"));
        Arrays.stream(Permission.values()).forEach(permission -> {
            grants.add(new World.Grant(permission, "GROUP", "jira-administrators"));
            grants.add(new World.Grant(permission, "USER", "JIRAUSER10003"));
            if (permission != Permission.ADMINISTER_PROJECTS) {
                grants.add(new World.Grant(permission, "USER", "JIRAUSER10001"));
            }
        });
        return grants;
    }
}
