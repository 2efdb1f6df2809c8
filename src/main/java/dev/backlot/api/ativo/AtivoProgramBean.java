package dev.backlot.api.ativo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.program.EpicMode;
import dev.backlot.program.FilterMode;
import dev.backlot.program.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a program is configured. Documented as far as the epics' filter; the rest is ours. */
record AtivoProgramBean(
        long id,
        String key,
        String name,
        CombinedFilterBean combinedFilter,
        List<NumberRef> teams,
        @JsonProperty("isArchived") boolean archived) {

    /** Which epics and which issues. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CombinedFilterBean(
            FilterMode mode,
            EpicMode epicMode,
            @Nullable FilterBean epicFilter,
            @Nullable FilterBean issueFilter) {}

    static AtivoProgramBean of(Program program, List<Long> teamIds) {
        return new AtivoProgramBean(
                program.id(),
                program.key(),
                program.name(),
                new CombinedFilterBean(
                        program.filterMode(),
                        program.epicMode(),
                        FilterBean.of(program.epicScope()),
                        FilterBean.of(program.issueScope())),
                teamIds.stream().map(NumberRef::new).toList(),
                program.archived());
    }

    static IndexBean index(Program program) {
        return new IndexBean(program.id(), program.key(), program.name());
    }
}
