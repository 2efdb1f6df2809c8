package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.sprint.Sprint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sprint. Keys and their order are the reference's: what is not set is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SprintBean(
        long id,
        String self,
        String state,
        String name,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String completeDate) {

    static SprintBean of(Sprint sprint, Urls urls, Dates dates) {
        return new SprintBean(
                sprint.id(),
                Links.to("sprint", sprint.id(), urls),
                sprint.state().word(),
                sprint.name(),
                text(sprint.startDate(), dates),
                text(sprint.endDate(), dates),
                text(sprint.completeDate(), dates));
    }

    private static @Nullable String text(@Nullable Instant moment, Dates dates) {
        return moment == null ? null : dates.agile(moment);
    }
}
