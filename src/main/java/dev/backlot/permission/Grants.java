package dev.backlot.permission;

import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Answers on which issues a scheme gives somebody a permission. Projects know their scheme; ask them, not this. */
@Service
public class Grants {

    private record Key(long schemeId, String permission) {}

    private final Holders holders;
    private final Cached<Map<Key, List<Holder>>> all;

    Grants(PermissionGrantRepository repository, Holders holders, Revision revision) {
        this.holders = holders;
        this.all = new Cached<>(
                revision,
                () -> repository.findAllByOrderById().stream()
                        .collect(Collectors.groupingBy(
                                grant -> new Key(grant.schemeId(), grant.permission()),
                                Collectors.mapping(Grants::holder, Collectors.toList()))));
    }

    /** On which issues of a project the scheme lets that caller do it. */
    public Reach reach(long schemeId, String permission, Viewer viewer, Setting project) {
        return holders.reach(all.get().getOrDefault(new Key(schemeId, permission), List.of()), viewer, project);
    }

    private static Holder holder(PermissionGrant grant) {
        String holder = grant.holder();
        return new Holder(grant.holderType(), holder == null ? "" : holder);
    }
}
