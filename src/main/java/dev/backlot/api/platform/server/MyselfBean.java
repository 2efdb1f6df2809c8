package dev.backlot.api.platform.server;

import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.UserBean;
import dev.backlot.user.Viewer;
import java.util.List;

/** The calling user, with keys in the order recorded on Data Center 10.4.0. */
record MyselfBean(
        String self,
        String key,
        String name,
        String emailAddress,
        AvatarUrls avatarUrls,
        String displayName,
        boolean active,
        boolean deleted,
        String timeZone,
        String locale,
        SizeBean groups,
        SizeBean applicationRoles,
        String expand) {

    record SizeBean(int size, List<Object> items) {}

    static MyselfBean of(UserBean user, Viewer viewer) {
        return new MyselfBean(
                user.self(),
                user.key(),
                user.name(),
                user.emailAddress(),
                user.avatarUrls(),
                user.displayName(),
                user.active(),
                false,
                user.timeZone(),
                "en_US",
                new SizeBean(viewer.groups().size(), List.of()),
                new SizeBean(1, List.of()),
                "groups,applicationRoles");
    }
}
