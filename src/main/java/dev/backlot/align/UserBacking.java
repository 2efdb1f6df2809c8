package dev.backlot.align;

import dev.backlot.kernel.Change;
import dev.backlot.team.Person;
import dev.backlot.team.PersonRef;
import dev.backlot.team.Persons;
import dev.backlot.team.Resources;
import dev.backlot.team.Team;
import dev.backlot.team.Teams;
import dev.backlot.user.NewUser;
import dev.backlot.user.User;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.UserChanges;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Users are Jira's. The last word of a name is the last name. */
@Component
class UserBacking implements Backing {

    private static final Set<String> OWN =
            Set.of("id", "uid", "email", "firstName", "lastName", "fullName", "isLocked", "status", "timeZone");

    private final dev.backlot.align.Resources resources;
    private final Users users;
    private final UserAccounts accounts;
    private final Persons persons;
    private final Resources members;
    private final Teams teams;
    private final Rights rights;

    UserBacking(
            dev.backlot.align.Resources resources,
            Users users,
            UserAccounts accounts,
            Persons persons,
            Resources members,
            Teams teams,
            Rights rights) {
        this.resources = resources;
        this.users = users;
        this.accounts = accounts;
        this.persons = persons;
        this.members = members;
        this.teams = teams;
        this.rights = rights;
    }

    @Override
    public String resource() {
        return "Users";
    }

    @Override
    public Set<String> own() {
        return OWN;
    }

    @Override
    public List<AlignObject> all(Map<Long, Map<String, @Nullable Object>> documents) {
        Map<Long, List<Team>> memberships = memberships();
        return users.all().stream()
                .sorted(Comparator.comparing(User::id))
                .map(user -> object(
                        user,
                        documents.getOrDefault(user.id(), Map.of()),
                        memberships.getOrDefault(user.id(), List.of())))
                .toList();
    }

    @Override
    public long create(Map<String, @Nullable Object> values) {
        checkRole(null, values);
        if (!Memberships.teamIds(values.get("teams")).isEmpty()) {
            throw Mistake.invalid("teams");
        }
        String email = String.valueOf(values.get("email"));
        return accounts.create(
                new NewUser(freeName(email), name(values), email, Backing.text(values, "password"), null));
    }

    @Override
    public void update(AlignObject old, Map<String, @Nullable Object> values) {
        checkRole(old.number("roleId"), values);
        User user = users.byId(old.id()).orElseThrow();
        boolean active = !Objects.equals(values.get("isLocked"), 1L);
        String email = String.valueOf(values.get("email"));
        accounts.update(
                user,
                new UserChanges(
                        Change.keep(),
                        name(values).equals(user.displayName()) ? Change.keep() : Change.set(name(values)),
                        email.equals(user.email()) ? Change.keep() : Change.set(email),
                        active == user.active() ? Change.keep() : Change.set(active)));
        if (values.get("password") instanceof String password) {
            accounts.setPassword(user, password);
        }
        join(user, values);
    }

    /** Who administers is said in Jira. */
    private static void checkRole(@Nullable Long old, Map<String, @Nullable Object> values) {
        Object role = values.get("roleId");
        if (Objects.equals(role, Role.ADMINISTRATOR.id()) && !Objects.equals(role, old)) {
            throw Mistake.invalid("roleId");
        }
    }

    /** Puts a user into the teams that are named, and out of all others. */
    private void join(User user, Map<String, @Nullable Object> values) {
        Set<Long> wanted = Memberships.teamIds(values.get("teams"));
        Person person = persons.of(user);
        members.list().stream()
                .filter(member -> member.personId() == person.id())
                .filter(member -> !wanted.contains(member.teamId()))
                .forEach(member -> members.delete(member.id()));
        Set<Long> present = Memberships.of(members.list(), person.id());
        wanted.stream()
                .filter(id -> !present.contains(id))
                .forEach(id -> members.create(id, new PersonRef(person.id(), null), null));
    }

    private Map<Long, List<Team>> memberships() {
        Map<Long, List<Team>> byUser = new LinkedHashMap<>();
        for (Person person : persons.list()) {
            if (person.userId() != null) {
                List<Team> own = byUser.computeIfAbsent(person.userId(), id -> new ArrayList<>());
                Memberships.of(members.list(), person.id())
                        .forEach(id -> teams.byId(id).ifPresent(own::add));
            }
        }
        return byUser;
    }

    private AlignObject object(User user, Map<String, @Nullable Object> document, List<Team> own) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document);
        String id = Long.toString(user.id());
        int blank = user.displayName().lastIndexOf(' ');
        values.put("uid", id);
        values.put("email", user.email());
        values.put(
                "firstName", blank < 0 ? user.displayName() : user.displayName().substring(0, blank));
        values.put("lastName", blank < 0 ? null : user.displayName().substring(blank + 1));
        values.put("fullName", user.displayName());
        values.put("isLocked", user.active() ? 0L : 1L);
        values.put("status", user.active() ? "Active" : "Inactive");
        values.put("timeZone", user.timeZone());
        values.put("roleId", rights.role(users.viewer(user)).id());
        values.put("teams", Memberships.told(own, document.get("teams")));
        return new AlignObject(resources.named("Users"), user.id(), values);
    }

    private static String name(Map<String, @Nullable Object> values) {
        Object last = values.get("lastName");
        return (values.get("firstName") + (last == null ? "" : " " + last)).strip();
    }

    /** The part of the address before the sign, where nobody has that name; else the whole address. */
    private String freeName(String email) {
        String name = email.replaceFirst("@.*", "");
        return name.isBlank() || users.byName(name).isPresent() ? email : name;
    }
}
