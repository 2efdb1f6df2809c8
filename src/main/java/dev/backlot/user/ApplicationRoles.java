package dev.backlot.user;

import dev.backlot.kernel.Problem;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of this Jira, which is one, and who may use them. Nobody needs it to log in. */
@Service
@Transactional(readOnly = true)
public class ApplicationRoles {

    private static final String SOFTWARE = "jira-software";

    private record Row(String groupName, boolean isDefault) {}

    private final JdbcClient jdbc;
    private final Users users;
    private final GroupRepository groups;
    private final CurrentUser currentUser;
    private final Cached<ApplicationRole> software;

    ApplicationRoles(JdbcClient jdbc, Users users, GroupRepository groups, CurrentUser currentUser, Revision revision) {
        this.jdbc = jdbc;
        this.users = users;
        this.groups = groups;
        this.currentUser = currentUser;
        this.software = new Cached<>(revision, this::load);
    }

    /**
     * Every role.
     *
     * @throws Problem where the caller is no administrator
     */
    public List<ApplicationRole> all() {
        requireAdministrator();
        return List.of(software.get());
    }

    /**
     * The role with this key.
     *
     * @throws Problem where there is none or the caller is no administrator
     */
    public ApplicationRole require(@Nullable String key) {
        requireAdministrator();
        return find(key).orElseThrow(() -> Problem.notFound(UserTexts.noRole(String.valueOf(key))));
    }

    /** The roles that a user has. */
    public List<ApplicationRole> of(Viewer viewer) {
        ApplicationRole role = software.get();
        return role.groups().stream().anyMatch(viewer.groups()::contains) ? List.of(role) : List.of();
    }

    /** The role that a group gives, to whoever asks. */
    public Optional<ApplicationRole> withGroup(String group) {
        return Optional.of(software.get()).filter(role -> role.groups().contains(group));
    }

    /** How many active users have a role. */
    public int users(ApplicationRole role) {
        Set<Long> members = new HashSet<>();
        role.groups().forEach(group -> users.membersOf(group).ifPresent(members::addAll));
        return (int) users.byIds(members).values().stream().filter(User::active).count();
    }

    /**
     * Says which groups have a role.
     *
     * @throws Problem where there is no such role or group, or the caller is no administrator
     */
    @Transactional
    public void update(String key, List<String> allGroups, List<String> defaultGroups) {
        require(key);
        jdbc.sql("delete from application_role_group where role_key = :key")
                .param("key", key)
                .update();
        Set<String> names = new HashSet<>(canonical(allGroups));
        Set<String> defaults = new HashSet<>(canonical(defaultGroups));
        names.addAll(defaults);
        for (String name : names) {
            jdbc.sql(
                            "insert into application_role_group (role_key, group_name, is_default) values (:key, :name, :usual)")
                    .param("key", key)
                    .param("name", name)
                    .param("usual", defaults.contains(name))
                    .update();
        }
    }

    /**
     * Lets a user use an application, by putting them into its default groups.
     *
     * @throws Problem where there is no such application or the caller is no administrator
     */
    @Transactional
    public void admit(long userId, String key) {
        requireAdministrator();
        for (String name : known(key).defaultGroups()) {
            groups.findById(name).orElseThrow().members().add(userId);
        }
    }

    /**
     * Lets a user no longer use an application, by taking them out of all its groups.
     *
     * @throws Problem as for letting
     */
    @Transactional
    public void expel(long userId, String key) {
        requireAdministrator();
        for (String name : known(key).groups()) {
            groups.findById(name).orElseThrow().members().remove(userId);
        }
    }

    /** The keys of the applications that new users may use. */
    List<String> usual() {
        return List.of(SOFTWARE);
    }

    private ApplicationRole known(String key) {
        return find(key).orElseThrow(() -> Problem.invalidField("applicationKeys", UserTexts.noRole(key)));
    }

    private Optional<ApplicationRole> find(@Nullable String key) {
        return SOFTWARE.equals(key) ? Optional.of(software.get()) : Optional.empty();
    }

    private List<String> canonical(List<String> names) {
        return names.stream()
                .map(name -> users.group(name).orElseThrow(() -> Problem.notFound(UserTexts.noGroup(name))))
                .toList();
    }

    private ApplicationRole load() {
        List<Row> rows = jdbc.sql("select group_name, is_default from application_role_group"
                        + " where role_key = :key order by group_name")
                .param("key", SOFTWARE)
                .query(Row.class)
                .list();
        return new ApplicationRole(
                SOFTWARE,
                "Jira Software",
                rows.stream().map(Row::groupName).toList(),
                rows.stream().filter(Row::isDefault).map(Row::groupName).toList());
    }

    private void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(UserTexts.ADMINISTRATORS_ONLY);
        }
    }
}
