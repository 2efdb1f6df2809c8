package dev.backlot.api.agile;

import dev.backlot.api.Urls;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import java.util.Objects;

/** An epic. Keys and their order observed on Data Center 10.4.0; the name is empty where none was given. */
record EpicBean(long id, String key, String self, String name, String summary, Color color, boolean done) {

    /** A colour by its number in the palette, {@code color_1} to {@code color_14}. */
    record Color(String key) {}

    static EpicBean of(Issue epic, String key, Urls urls) {
        return new EpicBean(
                epic.id(),
                key,
                urls.agile("epic/" + epic.id()),
                Objects.requireNonNullElse(epic.epicName(), ""),
                epic.summary(),
                new Color(Epics.color(epic)),
                epic.epicDone());
    }
}
