package dev.backlot.api.platform.role;

import dev.backlot.api.JsonBody;
import java.util.List;

/** Reads lists of actors. */
final class ActorBodies {

    private ActorBodies() {}

    /** The actors of a type in an addition, {@code {"user": ["fred"]}}; none where the type is not mentioned. */
    static List<String> added(JsonBody body, ActorType type) {
        return body.words(type.word());
    }

    /** The actors of a type in a whole update, {@code {"categorisedActors": {…}}}. */
    static List<String> categorised(JsonBody body, ActorType type) {
        JsonBody actors = body.object("categorisedActors").or(null);
        return actors == null ? List.of() : actors.words(type.wireName());
    }
}
