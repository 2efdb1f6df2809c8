package dev.backlot.webhook;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that webhooks hear of.
 *
 * @param object what it happened to, such as {@code issue 10000}: webhooks hear of one object in order
 * @param issueId the number of the issue that JQL is asked of, null where it is about no issue
 * @param variables what URLs can name, by name
 * @param body what is sent, in UTF-8; asked only where a webhook is concerned
 */
public record Happening(String object, @Nullable Long issueId, Map<String, String> variables, Supplier<byte[]> body) {

    /** Copies the variables. */
    public Happening {
        variables = Map.copyOf(variables);
    }
}
