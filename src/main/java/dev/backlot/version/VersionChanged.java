package dev.backlot.version;

import org.jspecify.annotations.Nullable;

/**
 * Told within the transaction that makes, changes or deletes a version; of a deleted one before it goes. The versions of a
 * deleted project are not told of one by one.
 *
 * @param how what happened
 * @param version the version
 * @param mergedTo the version that a deleted one became part of, null where it did not
 */
public record VersionChanged(
        How how, Version version, @Nullable Version mergedTo) {

    /** What can happen to a version. */
    public enum How {
        /** It was made. */
        CREATED,
        /** It is another than before, apart from whether it is released. */
        UPDATED,
        /** It is out now. */
        RELEASED,
        /** It is out no more. */
        UNRELEASED,
        /** It has another place among those of its project. */
        MOVED,
        /** It is about to go. */
        DELETED
    }
}
