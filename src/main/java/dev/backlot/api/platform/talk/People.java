package dev.backlot.api.platform.talk;

import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes users by their numbers. */
@Component
class People {

    private final Users users;

    People(Users users) {
        this.users = users;
    }

    /** The users with these numbers, ordered by the names that people read. */
    List<UserBean> beans(Collection<Long> ids, Urls urls) {
        return users.byIds(ids).values().stream()
                .sorted(Comparator.comparing(User::displayName))
                .map(user -> UserBean.of(user, urls))
                .toList();
    }

    /** The user with this number, nothing where there is none. */
    @Nullable
    UserBean bean(@Nullable Long id, Urls urls) {
        return users.byId(id).map(user -> UserBean.of(user, urls)).orElse(null);
    }
}
