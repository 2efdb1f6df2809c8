package dev.backlot.api.agile;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** A property: the JSON that a client stored, as it is. */
record PropertyBean(String key, @JsonRawValue String value) {}
