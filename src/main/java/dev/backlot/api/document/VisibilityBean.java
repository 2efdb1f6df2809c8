package dev.backlot.api.document;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Visibility;

/** To whom a comment or a worklog is limited, as the vendor documents it. */
public record VisibilityBean(String type, String value) {

    private static final String KEY = "visibility";

    /** The bean of a limit. */
    public static VisibilityBean of(Visibility.Named limit) {
        return new VisibilityBean(limit.type(), limit.value());
    }

    /**
     * What a body says under {@code visibility}; null lifts the limit.
     *
     * @throws Problem where type or value are missing
     */
    public static Change<Visibility.Named> read(JsonBody body) {
        return body.object(KEY).map(limit -> {
            if (limit == null) {
                return null;
            }
            String type = limit.text("type").or(null);
            String value = limit.text("value").or(null);
            if (type == null || value == null) {
                throw Problem.invalidField(KEY, "The value of 'visibility' must have a 'type' and a 'value'.");
            }
            return new Visibility.Named(type, value);
        });
    }
}
