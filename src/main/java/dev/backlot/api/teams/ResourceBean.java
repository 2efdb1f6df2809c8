package dev.backlot.api.teams;

import org.jspecify.annotations.Nullable;

/** That a person is in a team; the keys are those that a client writes. */
record ResourceBean(
        long id,
        long teamId,
        TeamPersonBean person,
        @Nullable Double weeklyHours) {}
