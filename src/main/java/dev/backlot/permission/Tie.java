package dev.backlot.permission;

import dev.backlot.kernel.Ids;

/**
 * What can bind somebody to an issue, so that a permission or a security level holds for that issue.
 *
 * @param type the reporter, the assignee, or who or whose group is named by a field
 * @param fieldId the number of the field, 0 where there is none
 */
public record Tie(HolderType type, long fieldId) {

    private static final String CUSTOM = "customfield_";

    /** What binds to an issue the one that such a holder means; a field that is no custom field binds nobody. */
    static Tie of(Holder holder) {
        String field = holder.name().startsWith(CUSTOM) ? holder.name().substring(CUSTOM.length()) : holder.name();
        return new Tie(holder.type(), Ids.read(field).orElse(0L));
    }
}
