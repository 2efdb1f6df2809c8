package dev.backlot.api.platform.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A role and who plays it; keys in the order of a recorded one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectRoleBean(String self, String name, long id, String description, List<ActorBean> actors) {

    /** Somebody who plays a role; a group has no picture. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActorBean(
            long id,
            String displayName,
            String type,
            String name,
            @Nullable String avatarUrl) {}

    /** The actors alone. */
    record ActorsBean(List<ActorBean> actors) {}
}
