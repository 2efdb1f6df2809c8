package dev.backlot.api.ativo;

/** What an index tells of a thing; documented for teams, for the others by analogy. */
record IndexBean(long id, String key, String name) {}
