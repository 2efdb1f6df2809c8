package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.user.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A user as issues show one; observed on Data Center 8.20.7 and 10.4.0. */
public record UserBean(
        String self,
        String name,
        String key,
        String emailAddress,
        AvatarUrls avatarUrls,
        String displayName,
        boolean active,
        String timeZone) {

    /** The bean of that user. */
    public static UserBean of(User user, Urls urls) {
        return new UserBean(
                self(user, urls),
                user.name(),
                user.key(),
                user.email(),
                AvatarUrls.ofUser(user.avatarId(), urls),
                user.displayName(),
                user.active(),
                user.timeZone());
    }

    /** The link to a user. */
    public static String self(User user, Urls urls) {
        return urls.platform("user?username=" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
    }
}
