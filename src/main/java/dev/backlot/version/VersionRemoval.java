package dev.backlot.version;

import dev.backlot.kernel.Problem;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes versions away; their issues get another one or none. */
@Service
@Transactional
public class VersionRemoval {

    private final VersionLife life;
    private final VersionUses uses;

    VersionRemoval(VersionLife life, VersionUses uses) {
        this.life = life;
        this.uses = uses;
    }

    /**
     * Deletes a version.
     *
     * @param fixedTo the version that fixes its issues from now on, none where null
     * @param affectedTo the version that its issues affect from now on, none where null
     * @param customFieldIds custom fields whose values are to be replaced too
     * @throws Problem where a version cannot be seen, belongs to another project, is the same one, or may not be changed
     */
    public void remove(String id, @Nullable Long fixedTo, @Nullable Long affectedTo, Collection<Long> customFieldIds) {
        Version version = life.requireManaged(id);
        remove(version, fixedTo, affectedTo, customFieldIds, null);
    }

    private void remove(
            Version version,
            @Nullable Long fixedTo,
            @Nullable Long affectedTo,
            Collection<Long> customFieldIds,
            @Nullable Version mergedTo) {
        if (!customFieldIds.isEmpty()) {
            // No custom field of this Jira holds versions.
            throw Problem.invalid(
                    VersionTexts.NO_FIELD.formatted(customFieldIds.iterator().next()));
        }
        Long fixed = fixedTo == null
                ? null
                : (Long) life.requireOther(version, fixedTo).id();
        Long affected = affectedTo == null
                ? null
                : (Long) life.requireOther(version, affectedTo).id();
        uses.replaceFixed(version.id(), fixed);
        uses.replaceAffected(version.id(), affected);
        life.remove(version, mergedTo);
    }

    /**
     * Deletes a version and puts another one in its place everywhere.
     *
     * @throws Problem as {@link #remove}
     */
    public void merge(String id, long into) {
        Version version = life.requireManaged(id);
        remove(version, into, into, List.of(), life.requireOther(version, into));
    }
}
