package dev.backlot.api.teams;

/** Says which thing was written. */
record IdBean(long id) {}
