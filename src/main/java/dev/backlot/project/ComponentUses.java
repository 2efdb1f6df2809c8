package dev.backlot.project;

import org.jspecify.annotations.Nullable;

/** What issues have to do with components; issues themselves are none of this module's business. */
public interface ComponentUses {

    /** How many issues that the caller sees have the component. */
    long count(long componentId);

    /** Puts another component, or none, in the place of one; with history. */
    void replace(long componentId, @Nullable Long otherId);
}
