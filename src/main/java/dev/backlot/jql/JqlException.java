package dev.backlot.jql;

import java.util.List;

/** A text is not JQL. Carries the messages which Jira gives as {@code errorMessages} of its 400 response. */
public final class JqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String[] messages;

    JqlException(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = messages.toArray(String[]::new);
    }

    JqlException(String message) {
        this(List.of(message));
    }

    /** The messages, in the order of the places in the text they are about; never empty. */
    public List<String> messages() {
        return List.of(messages);
    }
}
