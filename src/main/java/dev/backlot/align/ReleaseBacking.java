package dev.backlot.align;

import dev.backlot.program.Period;
import dev.backlot.program.PeriodDraft;
import dev.backlot.program.Periods;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Releases are the periods that programs plan; programs beyond the first are known to Align only, and dates are days. */
@Component
class ReleaseBacking implements Backing {

    private static final Set<String> OWN = Set.of("title", "startDate", "endDate");

    private final Resources resources;
    private final Periods periods;

    ReleaseBacking(Resources resources, Periods periods) {
        this.resources = resources;
        this.periods = periods;
    }

    @Override
    public String resource() {
        return "Releases";
    }

    @Override
    public Set<String> own() {
        return OWN;
    }

    @Override
    public Map<String, @Nullable Object> document(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> rest = Backing.super.document(values);
        Long first = FirstOf.first(null, values.get("programIds"));
        rest.put("programIds", FirstOf.rest(first, values.get("programIds")));
        return rest;
    }

    @Override
    public List<AlignObject> all(Map<Long, Map<String, @Nullable Object>> documents) {
        return periods.list().stream()
                .map(period -> object(period, documents.getOrDefault(period.id(), Map.of())))
                .toList();
    }

    @Override
    public long create(Map<String, @Nullable Object> values) {
        return periods.create(draft(values)).id();
    }

    @Override
    public void update(AlignObject old, Map<String, @Nullable Object> values) {
        periods.update(old.id(), draft(values));
    }

    private AlignObject object(Period period, Map<String, @Nullable Object> document) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document);
        values.put("title", period.name());
        values.put("startDate", Moments.written(period.startDate()));
        values.put("endDate", Moments.written(period.endDate()));
        values.put("programIds", FirstOf.several(period.programId(), document.get("programIds")));
        return new AlignObject(resources.named("Releases"), period.id(), values);
    }

    private static PeriodDraft draft(Map<String, @Nullable Object> values) {
        return new PeriodDraft()
                .name(Backing.text(values, "title"))
                .dates(Moments.day(values.get("startDate")), Moments.day(values.get("endDate")))
                .programId(FirstOf.first(null, values.get("programIds")));
    }
}
