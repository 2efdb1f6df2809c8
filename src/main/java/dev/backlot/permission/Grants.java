package dev.backlot.permission;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers whether a scheme gives somebody a permission. Projects know their scheme; ask them, not this. */
@Service
public class Grants {

    private record Key(long schemeId, String permission) {}

    private final Users users;
    private final Cached<Map<Key, List<PermissionGrant>>> all;

    Grants(PermissionGrantRepository repository, Users users, Revision revision) {
        this.users = users;
        this.all = new Cached<>(
                revision,
                () -> repository.findAllByOrderById().stream()
                        .collect(Collectors.groupingBy(grant -> new Key(grant.schemeId(), grant.permission()))));
    }

    /** Whether the scheme lets that caller do it there. */
    public boolean allow(long schemeId, String permission, Viewer viewer, Setting setting) {
        return all.get().getOrDefault(new Key(schemeId, permission), List.of()).stream()
                .anyMatch(grant -> gives(grant, viewer, setting));
    }

    private boolean gives(PermissionGrant grant, Viewer viewer, Setting setting) {
        return switch (grant.holderType()) {
            case ANYONE -> true;
            case APPLICATION_ROLE -> !viewer.isAnonymous();
            case GROUP -> viewer.groups().contains(holder(grant));
            case USER ->
                users.byNameOrKey(holder(grant))
                        .map(User::id)
                        .filter(viewer::is)
                        .isPresent();
            case PROJECT_ROLE -> setting.roles().has(Long.parseLong(holder(grant)), viewer);
            case PROJECT_LEAD -> viewer.is(setting.leadId());
            case REPORTER ->
                setting.issue() != null && viewer.is(setting.issue().reporterId());
            case ASSIGNEE ->
                setting.issue() != null && viewer.is(setting.issue().assigneeId());
            case USER_CUSTOM_FIELD, GROUP_CUSTOM_FIELD -> false;
        };
    }

    private static String holder(PermissionGrant grant) {
        @Nullable String holder = grant.holder();
        return holder == null ? "" : holder;
    }
}
