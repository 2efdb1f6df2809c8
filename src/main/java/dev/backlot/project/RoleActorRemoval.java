package dev.backlot.project;

import dev.backlot.user.GroupDeleted;
import dev.backlot.user.UserDeleted;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;

/** Lets go of users and groups that are deleted: they play no role any more, not even if another gets their name. */
@org.springframework.stereotype.Component
class RoleActorRemoval {

    private final RoleActorRepository actors;

    RoleActorRemoval(RoleActorRepository actors) {
        this.actors = actors;
    }

    @EventListener
    void forget(UserDeleted gone) {
        remove(actor -> actor.is(RoleActor.Type.USER, gone.key()));
    }

    @EventListener
    void forget(GroupDeleted gone) {
        remove(actor -> actor.is(RoleActor.Type.GROUP, gone.name()));
    }

    private void remove(Predicate<RoleActor> wanted) {
        actors.deleteAll(actors.findAllByOrderById().stream().filter(wanted).toList());
    }
}
