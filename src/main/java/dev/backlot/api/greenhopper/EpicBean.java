package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import java.util.Objects;

/** An epic. Keys and their order are the reference's, which shows no key of the issue. */
record EpicBean(long id, String self, String name, String summary, Color color, boolean done) {

    /** A colour by its number in the palette, {@code color_1} to {@code color_14}. */
    record Color(String key) {}

    static EpicBean of(Issue epic, Urls urls) {
        return new EpicBean(
                epic.id(),
                Links.to("epic", epic.id(), urls),
                Objects.requireNonNullElse(epic.epicName(), ""),
                epic.summary(),
                new Color(Epics.color(epic)),
                epic.epicDone());
    }
}
