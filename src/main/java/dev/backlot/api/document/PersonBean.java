package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.user.User;

/** A user as projects and components show one, without address and time zone; observed on Data Center 10.4.0. */
public record PersonBean(
        String self, String key, String name, AvatarUrls avatarUrls, String displayName, boolean active) {

    /** The bean of that user. */
    public static PersonBean of(User user, Urls urls) {
        return new PersonBean(
                UserBean.self(user, urls),
                user.key(),
                user.name(),
                AvatarUrls.ofUser(user.avatarId(), urls),
                user.displayName(),
                user.active());
    }
}
