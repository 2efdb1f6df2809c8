package dev.backlot.journal;

/**
 * What the journal keeps.
 *
 * @param id its number; later ones are higher
 * @param exchange the request and its answer
 */
public record JournalEntry(long id, Exchange exchange) {}
