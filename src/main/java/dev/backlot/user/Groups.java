package dev.backlot.user;

import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, fills and deletes groups, which is administrators' business. */
@Service
@Transactional(readOnly = true)
public class Groups {

    private static final int LONGEST_NAME = 255;

    private final GroupRepository repository;
    private final Users users;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Groups(GroupRepository repository, Users users, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.repository = repository;
        this.users = users;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * The name of a group as it is written.
     *
     * @throws Problem where the caller is no administrator, no name is given or there is no such group
     */
    public String require(@Nullable String name) {
        requireAdministrator();
        if (name == null || name.isBlank()) {
            throw Problem.invalid(UserTexts.GROUP_NAME_MISSING);
        }
        return users.group(name).orElseThrow(() -> Problem.notFound(UserTexts.noGroup(name)));
    }

    /**
     * The members of a group by the name that people read.
     *
     * @throws Problem as {@link #require}
     */
    public List<User> members(@Nullable String name, boolean inactiveToo) {
        Set<Long> members = users.membersOf(require(name)).orElseThrow();
        return users.all().stream()
                .filter(user -> members.contains(user.id()) && (inactiveToo || user.active()))
                .toList();
    }

    /**
     * Makes a group without members.
     *
     * @throws Problem where the caller is no administrator, or the name is missing, too long or taken
     */
    @Transactional
    public void create(@Nullable String name) {
        requireAdministrator();
        if (name == null || name.isBlank()) {
            throw Problem.invalidField("name", UserTexts.GROUP_NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw Problem.invalidField("name", UserTexts.GROUP_NAME_LONG);
        }
        if (users.group(name.strip()).isPresent()) {
            throw Problem.invalidField("name", UserTexts.GROUP_TAKEN);
        }
        repository.save(new Group(name.strip()));
    }

    /**
     * Deletes a group.
     *
     * @param swapGroup the group that is to see what only this one could see
     * @throws Problem as {@link #require}, where the other group is none or the same, or callers would lock themselves out
     */
    @Transactional
    public void delete(@Nullable String name, @Nullable String swapGroup) {
        Group group = repository.findById(require(name)).orElseThrow();
        String other = swapGroup == null ? null : require(swapGroup);
        if (group.name().equals(other)) {
            throw Problem.invalid(UserTexts.GROUP_SWAP_SAME);
        }
        refuseLockOut(group);
        events.publishEvent(new GroupDeleted(group.name(), other));
        repository.delete(group);
    }

    /**
     * Puts a user into a group.
     *
     * @throws Problem as {@link #require}, and where there is no such user or they are in it
     */
    @Transactional
    public void add(@Nullable String groupName, @Nullable String userName) {
        Group group = repository.findById(require(groupName)).orElseThrow();
        User user = user(userName);
        if (!group.members().add(user.id())) {
            throw Problem.invalid(UserTexts.isMember(user.name(), group.name()));
        }
    }

    /**
     * Takes a user out of a group.
     *
     * @throws Problem as {@link #require}, where there is no such user or they are not in it, and where callers would lock
     *     themselves out
     */
    @Transactional
    public void remove(@Nullable String groupName, @Nullable String userName) {
        Group group = repository.findById(require(groupName)).orElseThrow();
        User user = user(userName);
        if (!group.members().contains(user.id())) {
            throw Problem.invalid(UserTexts.isNoMember(user.name(), group.name()));
        }
        if (currentUser.viewer().is(user.id())) {
            refuseLockOut(group);
        }
        group.members().remove(user.id());
    }

    private void refuseLockOut(Group group) {
        Set<String> own = currentUser.viewer().groups();
        if (group.administrators()
                && own.contains(group.name())
                && own.stream().filter(users::areAdministrators).allMatch(group.name()::equals)) {
            throw Problem.invalid(UserTexts.LAST_ADMINISTRATORS);
        }
    }

    private User user(@Nullable String name) {
        return users.byName(name == null ? "" : name)
                .orElseThrow(() -> Problem.notFound(UserTexts.noUser(String.valueOf(name))));
    }

    private void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(UserTexts.ADMINISTRATORS_ONLY);
        }
    }
}
