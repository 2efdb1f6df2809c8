package dev.backlot.field;

import java.util.List;
import java.util.Map;

/**
 * What became of fields that somebody wanted deleted.
 *
 * @param deleted the ids of those that are gone
 * @param kept why the others are not, by id
 */
public record DeletedFields(List<String> deleted, Map<String, String> kept) {}
