package dev.backlot.api.ativo;

/** Refers to something by number: a board, a sprint of Jira, a team, a program. */
record NumberRef(long id) {}
