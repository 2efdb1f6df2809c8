package dev.backlot.user;

import java.time.Instant;

/**
 * The anonymization of a user, which is over when it is told of.
 *
 * @param id the number of the task
 * @param userKey the user
 * @param userName the login name from now on
 * @param displayName the displayed name from now on
 * @param rerun whether it had been done before
 * @param at when it was done
 */
public record AnonymizationTask(
        long id, String userKey, String userName, String displayName, boolean rerun, Instant at) {}
