package dev.backlot.api.control.cloning;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other Jiras are read, {@code backlot.clone.*}.
 *
 * @param allow which Jiras may be read besides those on this machine: names, {@code *.example.com}, addresses, and ranges
 *     such as {@code 10.1.0.0/16}
 * @param directory where pages are kept until a clone is complete, so that it can go on where it stopped; null for a place
 *     beside the database's files, or a temporary one
 * @param keep how long pages that were read before are good for
 * @param pageSize how many issues are asked for at once
 * @param connectTimeout how long the other server may take to pick up
 * @param answerTimeout how long it may be silent
 * @param retries how often a page is asked for again
 * @param retryDelay how long to wait before the first time, then twice as long each time; a {@code Retry-After} goes before it
 */
@ConfigurationProperties("backlot.clone")
record CloneProperties(
        @DefaultValue List<String> allow,
        @Nullable Path directory,
        @DefaultValue("24h") Duration keep,
        @DefaultValue("100") int pageSize,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("60s") Duration answerTimeout,
        @DefaultValue("6") int retries,
        @DefaultValue("500ms") Duration retryDelay) {}
