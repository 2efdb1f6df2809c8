package dev.backlot.version;

import org.jspecify.annotations.Nullable;

/** What issues have to do with versions; issues themselves are none of this module's business. */
public interface VersionUses {

    /** How many issues that the caller sees the version fixes. */
    long fixed(long versionId);

    /** How many issues that the caller sees the version is affected by. */
    long affected(long versionId);

    /** How many of the issues that the caller sees and the version fixes are not resolved. */
    long unresolved(long versionId);

    /** Puts another version, or none, in the place of one that fixes issues; with history. */
    void replaceFixed(long versionId, @Nullable Long otherId);

    /** Puts another version, or none, in the place of one that issues affect; with history. */
    void replaceAffected(long versionId, @Nullable Long otherId);

    /** Puts another version in the place of one that fixes issues, in those that are not resolved; with history. */
    void moveUnresolved(long versionId, long otherId);
}
