package dev.backlot.api.platform.role;

import dev.backlot.project.RoleActor;

/** How actors are named on the wire: in answers and in whole updates by a type, in additions by a short word. */
enum ActorType {
    USER("atlassian-user-role-actor", "user"),
    GROUP("atlassian-group-role-actor", "group");

    private final String wireName;
    private final String word;

    ActorType(String wireName, String word) {
        this.wireName = wireName;
        this.word = word;
    }

    static ActorType of(RoleActor.Type type) {
        return type == RoleActor.Type.USER ? USER : GROUP;
    }

    String wireName() {
        return wireName;
    }

    String word() {
        return word;
    }
}
