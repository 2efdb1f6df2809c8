package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.constant.Status;
import dev.backlot.constant.Transition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A step that an issue can take; observed on Data Center 10.4.0.
 *
 * @param opsbarSequence the place among the buttons, always the last one, as recorded
 * @param fields the fields of the step's screen; null to leave the key out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransitionBean(
        String id,
        String name,
        String description,
        int opsbarSequence,
        StatusBean to,
        @Nullable Map<String, FieldMetaBean> fields) {

    /**
     * The bean of that step.
     *
     * @param to the status that the step leads to
     * @param fields the fields of the step's screen; null where the client did not expand {@code transitions.fields}
     */
    public static TransitionBean of(
            Transition transition, Status to, Urls urls, @Nullable Map<String, FieldMetaBean> fields) {
        return new TransitionBean(
                Long.toString(transition.id()),
                transition.name(),
                "",
                Integer.MAX_VALUE,
                StatusBean.of(to, urls),
                fields);
    }
}
