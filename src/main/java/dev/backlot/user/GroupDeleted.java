package dev.backlot.user;

import org.jspecify.annotations.Nullable;

/**
 * Told within the transaction that deletes a group, so that modules that know groups by name forget this one.
 *
 * @param name the name of the group
 * @param swapGroup the group that is to see what only this one could see, null where there is none
 */
public record GroupDeleted(String name, @Nullable String swapGroup) {}
