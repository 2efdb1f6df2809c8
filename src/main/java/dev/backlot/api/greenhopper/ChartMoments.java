package dev.backlot.api.greenhopper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups what happened by when it did. */
final class ChartMoments {

    private ChartMoments() {}

    /** What happened, by milliseconds since 1970. As recorded these are whole seconds, unlike those of the sprint itself. */
    static <C, B> Map<Long, List<B>> grouped(List<C> changes, Function<C, Instant> moment, Function<C, B> bean) {
        Map<Long, List<B>> grouped = new LinkedHashMap<>();
        for (C change : changes) {
            long second = second(moment.apply(change));
            grouped.computeIfAbsent(second, key -> new ArrayList<>()).add(bean.apply(change));
        }
        return grouped;
    }

    static long second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    }
}
