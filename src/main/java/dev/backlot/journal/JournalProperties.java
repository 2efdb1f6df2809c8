package dev.backlot.journal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the past is kept, {@code backlot.journal.*}; of each world as much.
 *
 * @param size how many requests, 0 for none
 * @param memory how many bytes in all, bodies and headers
 */
@ConfigurationProperties("backlot.journal")
record JournalProperties(
        @DefaultValue("1000") int size,
        @DefaultValue("16MB") DataSize memory) {}
