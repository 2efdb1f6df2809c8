package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.constant.CustomFieldOption;
import org.jspecify.annotations.Nullable;

/**
 * A choice of a custom field. The numbers of those that Jira Software brings along are assumed.
 *
 * @param disabled whether it can no longer be chosen; null to leave the key out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OptionBean(
        String self, String value, String id, @Nullable Boolean disabled) {

    /** The number of the one choice of the impediment flag. */
    public static final String IMPEDIMENT_ID = "10000";

    /** The bean of an option of a field that a user defined. */
    public static OptionBean of(CustomFieldOption option, Urls urls) {
        return of(option.id(), option.value(), option.disabled(), urls);
    }

    /** The impediment flag. */
    public static OptionBean impediment(Urls urls) {
        return of(10000, "Impediment", null, urls);
    }

    static OptionBean toDo(Urls urls) {
        return of(10001, "To Do", null, urls);
    }

    static OptionBean inProgress(Urls urls) {
        return of(10002, "In Progress", null, urls);
    }

    static OptionBean done(Urls urls) {
        return of(10003, "Done", null, urls);
    }

    private static OptionBean of(long id, String value, @Nullable Boolean disabled, Urls urls) {
        return new OptionBean(urls.platform("customFieldOption/" + id), value, Long.toString(id), disabled);
    }
}
