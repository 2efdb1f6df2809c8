package dev.backlot.user;

import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds users and groups for whoever may browse them: everybody who is logged in. */
@Service
public class UserSearch {

    private final Users users;
    private final CurrentUser currentUser;

    UserSearch(Users users, CurrentUser currentUser) {
        this.users = users;
        this.currentUser = currentUser;
    }

    /**
     * Users by the beginning of the login name, of a word of the displayed name, or of the mail address; everybody where
     * the text has neither a letter nor a digit, such as the full stop with which scripts ask for all.
     *
     * @throws Problem where the caller may not browse users
     */
    public List<User> find(@Nullable String text, Predicate<User> which) {
        requireBrowsing();
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        boolean all = wanted.chars().noneMatch(Character::isLetterOrDigit);
        return users.all().stream()
                .filter(which)
                .filter(user -> all || matches(user, wanted))
                .toList();
    }

    /**
     * The names of groups that have this text in them.
     *
     * @throws Problem where the caller may not browse users
     */
    public List<String> findGroups(@Nullable String text) {
        requireBrowsing();
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return users.groups().stream()
                .filter(group -> group.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /**
     * The user of this name or, without a name, of this key.
     *
     * @throws Problem where nobody is logged in or there is no such user
     */
    public User require(@Nullable String name, @Nullable String key) {
        requireBrowsing();
        if (name != null && !name.isBlank()) {
            return users.byName(name).orElseThrow(() -> Problem.notFound(UserTexts.noUser(name)));
        }
        if (key != null && !key.isBlank()) {
            return users.byKey(key).orElseThrow(() -> Problem.notFound(UserTexts.noKey(key)));
        }
        throw Problem.invalid(UserTexts.NAME_OR_KEY);
    }

    /**
     * The user of this name or key, or the caller where none is given.
     *
     * @throws Problem where nobody is logged in, there is no such user, or it is another and the caller no administrator
     */
    public User requireOwn(@Nullable String name, @Nullable String key) {
        boolean none = (name == null || name.isBlank()) && (key == null || key.isBlank());
        Viewer viewer = currentUser.viewer();
        User user = none ? users.byId(viewer.userId()).orElseThrow(Problem::unauthenticated) : require(name, key);
        if (!viewer.is(user.id()) && !viewer.administrator()) {
            throw Problem.forbidden(UserTexts.ADMINISTRATORS_ONLY);
        }
        return user;
    }

    private void requireBrowsing() {
        if (!GlobalPermission.USER_PICKER.isHeldBy(currentUser.viewer())) {
            throw currentUser.viewer().refusal(UserTexts.ADMINISTRATORS_ONLY);
        }
    }

    private static boolean matches(User user, String wanted) {
        String displayName = user.displayName().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(
                                user.name().toLowerCase(Locale.ROOT),
                                displayName,
                                user.email().toLowerCase(Locale.ROOT)),
                        Arrays.stream(displayName.split("\\s+")))
                .anyMatch(candidate -> candidate.startsWith(wanted));
    }
}
