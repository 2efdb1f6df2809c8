package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How much of the work is done, in seconds; without a percentage where there is no work, as observed on Data Center
 * 8.20.7.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Progress(long progress, long total, @Nullable Long percent) {

    static Progress of(@Nullable Long spent, @Nullable Long remaining) {
        long progress = spent == null ? 0 : spent;
        long total = progress + (remaining == null ? 0 : remaining);
        return new Progress(progress, total, total == 0 ? null : (Long) (progress * 100 / total));
    }
}
