package dev.backlot.align;

import dev.backlot.program.Program;
import dev.backlot.program.ProgramDraft;
import dev.backlot.program.Programs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Programs are those that all systems share. */
@Component
class ProgramBacking implements Backing {

    private static final Set<String> OWN = Set.of("title", "portfolioId");

    private final Resources resources;
    private final Programs programs;

    ProgramBacking(Resources resources, Programs programs) {
        this.resources = resources;
        this.programs = programs;
    }

    @Override
    public String resource() {
        return "Programs";
    }

    @Override
    public Set<String> own() {
        return OWN;
    }

    @Override
    public List<AlignObject> all(Map<Long, Map<String, @Nullable Object>> documents) {
        return programs.list().stream()
                .map(program -> object(program, documents.getOrDefault(program.id(), Map.of())))
                .toList();
    }

    @Override
    public long create(Map<String, @Nullable Object> values) {
        return programs.create(draft(values)).id();
    }

    @Override
    public void update(AlignObject old, Map<String, @Nullable Object> values) {
        programs.update(old.id(), draft(values));
    }

    private AlignObject object(Program program, Map<String, @Nullable Object> document) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document);
        values.put("title", program.name());
        values.put("portfolioId", program.portfolioId());
        return new AlignObject(resources.named("Programs"), program.id(), values);
    }

    private static ProgramDraft draft(Map<String, @Nullable Object> values) {
        return new ProgramDraft()
                .name(Backing.text(values, "title"))
                .portfolioId(values.get("portfolioId") instanceof Long id ? id : null);
    }
}
