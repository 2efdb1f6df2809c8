package dev.backlot.permission;

import org.jspecify.annotations.Nullable;

/**
 * A grant that is to be made.
 *
 * @param permission the key of what is allowed
 * @param type to what kind of somebody
 * @param holder to whom exactly, null where the type says all
 */
public record NewGrant(
        String permission, HolderType type, @Nullable String holder) {}
