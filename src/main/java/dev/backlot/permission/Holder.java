package dev.backlot.permission;

/**
 * Somebody to whom something is given.
 *
 * @param type of what kind
 * @param name the name of the group, the key of the user, the number of the role or the id of the field; empty where the
 *     type says all
 */
public record Holder(HolderType type, String name) {}
