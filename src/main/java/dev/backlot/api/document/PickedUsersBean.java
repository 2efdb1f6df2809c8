package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.user.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The users that a picker offers.
 *
 * @param users the first of them
 * @param total how many there are
 * @param header what to show above them
 */
public record PickedUsersBean(List<PickedUser> users, int total, String header) {

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PickedUser(
            String name,
            String key,
            String html,
            String displayName,
            @Nullable String avatarUrl) {}

    /** So many of the users whom a query found. */
    public static PickedUsersBean of(List<User> found, int most, String query, boolean avatars, Urls urls) {
        List<PickedUser> shown = found.stream()
                .limit(most)
                .map(user -> new PickedUser(
                        user.name(),
                        user.key(),
                        Highlight.mark(user.displayName(), query, "strong") + " - "
                                + Highlight.mark(user.email(), query, "strong") + " ("
                                + Highlight.mark(user.name(), query, "strong") + ")",
                        user.displayName(),
                        avatars ? AvatarUrls.ofUser(user.avatarId(), urls).xsmall() : null))
                .toList();
        return new PickedUsersBean(
                shown, found.size(), "Showing " + shown.size() + " of " + found.size() + " matching users");
    }
}
