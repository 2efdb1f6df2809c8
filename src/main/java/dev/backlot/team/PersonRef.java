package dev.backlot.team;

import org.jspecify.annotations.Nullable;

/**
 * How somebody names a person: by the person's number, else by the name or key of a user of Jira, who thereby becomes a
 * person.
 *
 * @param id the number of the person
 * @param user the name or key of the user
 */
public record PersonRef(@Nullable Long id, @Nullable String user) {}
