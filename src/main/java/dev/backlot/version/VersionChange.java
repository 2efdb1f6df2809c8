package dev.backlot.version;

import dev.backlot.kernel.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a version, or what a new one is to be like.
 *
 * @param name the name
 * @param description what is in it
 * @param archived whether it is put away
 * @param released whether it is out
 * @param startDate when work on it begins
 * @param releaseDate when it is, was or should have been released
 * @param moveUnfixedIssuesTo the version that takes the unresolved issues over, where it is released now
 */
public record VersionChange(
        Change<String> name,
        Change<String> description,
        Change<Boolean> archived,
        Change<Boolean> released,
        Change<LocalDate> startDate,
        Change<LocalDate> releaseDate,
        @Nullable Long moveUnfixedIssuesTo) {

    /** Whether it is about anything but whether the version is out. */
    boolean isMoreThanRelease() {
        return !released.isSet()
                || name.isSet()
                || description.isSet()
                || archived.isSet()
                || startDate.isSet()
                || releaseDate.isSet();
    }
}
