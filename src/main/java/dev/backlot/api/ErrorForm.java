package dev.backlot.api;

import org.jspecify.annotations.Nullable;

/** How an API that is not Jira's own tells what went wrong. Where no form covers a path, Jira's is used. */
public interface ErrorForm {

    /** Whether errors of a path, which is without the context path, have this form. */
    boolean covers(String path);

    /** The media type of the bodies. */
    String mediaType();

    /** What is sent for a failure, to be written as JSON; null for nothing. */
    @Nullable
    Object body(Failure failure);
}
