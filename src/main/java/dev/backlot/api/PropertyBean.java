package dev.backlot.api;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A property: the JSON that a client stored, as it is.
 *
 * @param key its key
 * @param value the JSON text
 */
public record PropertyBean(String key, @JsonRawValue String value) {}
