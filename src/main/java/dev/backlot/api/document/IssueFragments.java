package dev.backlot.api.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.backlot.world.PerWorld;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Issues as finished JSON. Writing JSON costs more than reading the database, so an issue is written once for each
 * state of the world and each way of looking at it, and pages are put together from the pieces.
 */
@Component
class IssueFragments {

    private static final long MOST_BYTES = 64L << 20;
    private static final int OVERHEAD = 200;

    private record Key(long issueId, long revision, String scope) {}

    private final PerWorld<Cache<Key, byte[]>> kept = new PerWorld<>(() -> Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] json) -> json.length + OVERHEAD)
            .build());

    /**
     * The JSON of these issues.
     *
     * @param revision the state of the world, read before the issues are
     * @param scope everything else that the JSON depends on
     * @param writer makes the JSON of those that are missing, all at once; it may leave out issues that are gone
     */
    Map<Long, byte[]> of(
            Collection<Long> issueIds,
            long revision,
            String scope,
            Function<Collection<Long>, Map<Long, byte[]>> writer) {
        Cache<Key, byte[]> fragments = kept.get();
        Map<Long, byte[]> found = new HashMap<>();
        Set<Long> missing = new LinkedHashSet<>();
        for (Long id : issueIds) {
            byte[] json = fragments.getIfPresent(new Key(id, revision, scope));
            if (json == null) {
                missing.add(id);
            } else {
                found.put(id, json);
            }
        }
        if (!missing.isEmpty()) {
            Map<Long, byte[]> written = writer.apply(missing);
            fragments.putAll(written.entrySet().stream()
                    .collect(Collectors.toMap(entry -> new Key(entry.getKey(), revision, scope), Map.Entry::getValue)));
            found.putAll(written);
        }
        return found;
    }
}
