package dev.backlot.user;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds users and tells what they are members of. */
@Service
public class Users {

    private record Directory(
            Map<Long, User> byId, Map<String, User> byName, Map<String, User> byKey, List<Group> groups) {}

    private final UserRepository repository;
    private final GroupRepository groups;
    private final Cached<Directory> directory;

    Users(UserRepository repository, GroupRepository groups, Revision revision) {
        this.repository = repository;
        this.groups = groups;
        this.directory = new Cached<>(revision, this::load);
    }

    /** The user with this number. */
    public Optional<User> byId(@Nullable Long id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(directory.get().byId.get(id));
    }

    /** Every user, by the name that people read. */
    public List<User> all() {
        return directory.get().byId.values().stream()
                .sorted(Comparator.<User, String>comparing(User::displayName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(User::id))
                .toList();
    }

    /** The user with this key. */
    public Optional<User> byKey(String key) {
        return Optional.ofNullable(directory.get().byKey.get(key));
    }

    /** The names of all groups, in order. */
    public List<String> groups() {
        return directory.get().groups.stream()
                .map(Group::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Whether the members of a group are administrators. */
    public boolean areAdministrators(String group) {
        return directory.get().groups.stream()
                .anyMatch(each -> each.administrators() && each.name().equals(group));
    }

    /** The user with this login name, in any letter case. */
    public Optional<User> byName(String name) {
        return Optional.ofNullable(directory.get().byName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The user with this login name or key, as JQL and field values accept both. */
    public Optional<User> byNameOrKey(String text) {
        return byName(text).or(() -> Optional.ofNullable(directory.get().byKey.get(text)));
    }

    /** The users with these numbers; unknown numbers are left out. */
    public Map<Long, User> byIds(Collection<Long> ids) {
        Map<Long, User> all = directory.get().byId;
        return ids.stream()
                .distinct()
                .filter(all::containsKey)
                .collect(Collectors.toMap(Function.identity(), all::get));
    }

    /** The numbers of a group's members, nothing where there is no such group. */
    public Optional<Set<Long>> membersOf(String group) {
        return directory.get().groups.stream()
                .filter(each -> each.name().equalsIgnoreCase(group))
                .findFirst()
                .map(each -> Set.copyOf(each.members()));
    }

    /** The name of a group as it is written, nothing where there is no such group in any letter case. */
    public Optional<String> group(String name) {
        return directory.get().groups.stream()
                .map(Group::name)
                .filter(each -> each.equalsIgnoreCase(name))
                .findFirst();
    }

    /** That user as a caller. */
    public Viewer viewer(User user) {
        List<Group> own = directory.get().groups.stream()
                .filter(group -> group.members().contains(user.id()))
                .toList();
        return new Viewer(
                user.id(),
                user.name(),
                own.stream().map(Group::name).collect(Collectors.toSet()),
                own.stream().anyMatch(Group::administrators),
                ZoneId.of(user.timeZone()));
    }

    private Directory load() {
        List<User> users = repository.findAll();
        return new Directory(
                index(users, User::id),
                index(users, user -> user.name().toLowerCase(Locale.ROOT)),
                index(users, User::key),
                groups.findAll());
    }

    private static <K> Map<K, User> index(List<User> users, Function<User, K> key) {
        return users.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
