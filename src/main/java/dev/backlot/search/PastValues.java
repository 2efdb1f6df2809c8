package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that a field is asked to have had.
 *
 * @param ids the things among those that there are
 * @param raws the same as the history writes them, and what people typed where that means people
 * @param names what things that are gone may have been called, in lower case
 * @param nothing whether no value will do, too
 */
record PastValues(List<Long> ids, List<String> raws, List<String> names, boolean nothing) {

    /** One of the values stands in these columns of the history. */
    Condition heldBy(String raw, String name) {
        List<Condition> parts = new ArrayList<>();
        if (!raws.isEmpty()) {
            parts.add(Condition.in(raw, raws));
        }
        if (!names.isEmpty()) {
            parts.add(Condition.in("lower(" + name + ")", names));
        }
        if (nothing) {
            parts.add(Condition.of("coalesce(" + raw + ", '') = '' and coalesce(" + name + ", '') = ''"));
        }
        return Condition.any(parts);
    }

    /** The issue has one of the values now. */
    Condition heldNow(Membership present) {
        List<Condition> parts = new ArrayList<>();
        if (!ids.isEmpty()) {
            parts.add(present.hasAny(Membership.Chosen.of(ids)));
        }
        if (nothing) {
            parts.add(present.isEmpty());
        }
        return Condition.any(parts);
    }
}
