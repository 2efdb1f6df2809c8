package dev.backlot.seed;

import dev.backlot.kernel.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who lives in the demo world. Passwords are hashed beforehand, since that takes longer than all the rest. */
final class DemoPeople {

    static final World.User ADMIN = user(
            10000, "admin", "Administrator", "{bcrypt}$2a$10$32rqvUHCc5SmYcZ5br54vOX3odredqEjP256bEl8uEbdjXWtX8qNq");
    static final World.User FRED =
            user(10001, "fred", "Fred F. User", "{bcrypt}$2a$10$irG7d3nlf.79zODcsCUFNuqnmJ2IdXLXp9aaz2XqAQ2HiDgV2FZGe");
    static final World.User VIEWER = user(
            10002, "viewer", "Vera Viewer", "{bcrypt}$2a$10$R2G/mCoe0z4wiJ9d.EbkN.n.YIQaoKRbWPdTtUru7RHu8mHdBE4Ce");

    /** Who works on issues; the last one has left. */
    static final List<World.User> DEVELOPERS = List.of(
            FRED,
            user(10003, "mia", "Mia Krystof", null),
            user(10004, "emma", "Emma Example", null),
            user(10005, "hassan", "Hassan Haddad", null),
            user(10006, "yuki", "Yuki Tanaka", null),
            new World.User(10007, "JIRAUSER10007", "otto", "Otto Gone", "otto@example.com", null, false));

    static final String ADMINISTRATORS = "jira-administrators";
    static final String USERS = "jira-software-users";
    static final String DEVELOPER_GROUP = "developers";

    /** The well-known token of the demo administrator, in Jira's form: twelve digits, a colon and twenty bytes. */
    static final String TOKEN = "MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh";

    private DemoPeople() {}

    static List<World.User> users() {
        return Stream.concat(Stream.of(ADMIN, VIEWER), DEVELOPERS.stream()).toList();
    }

    /** Those who can be given work. */
    static List<World.User> atWork() {
        return DEVELOPERS.stream().filter(World.User::active).toList();
    }

    static List<World.Group> groups() {
        World.Group developers = new World.Group(
                DEVELOPER_GROUP, false, DEVELOPERS.stream().map(World.User::id).toList());
        return Stream.concat(StandardConstants.groups(ADMIN, users()).stream(), Stream.of(developers))
                .toList();
    }

    static List<World.Token> tokens() {
        return List.of(
                new World.Token(1, ADMIN.id(), "demo", Secrets.hash(TOKEN), Instant.parse("2026-08-01T08:00:00Z")));
    }

    private static World.User user(long id, String name, String displayName, @Nullable String passwordHash) {
        return new World.User(id, "JIRAUSER" + id, name, displayName, name + "@example.com", passwordHash, true);
    }
}
