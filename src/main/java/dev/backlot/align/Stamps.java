package dev.backlot.align;

import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the server notes by itself: who made or changed an object and when, and when it came to its state. */
@Component
class Stamps {

    /**
     * What is noted when an object comes to a state.
     *
     * @param by the property for who brought it there
     * @param date the property for when
     */
    private record Note(String by, String date) {}

    private static final Note STARTED = new Note("inProgressBy", "inProgressDate");
    private static final Note ACCEPTED = new Note("acceptedUserId", "acceptedDate");

    private static final List<Note> OF_EPICS =
            List.of(new Note("", ""), new Note("notStartedBy", "notStartedDate"), STARTED, ACCEPTED);
    private static final List<Note> OF_FEATURES = List.of(
            new Note("pendingApprovalBy", "pendingApprovalDate"),
            new Note("readyToStartBy", "readyToStartDate"),
            STARTED,
            new Note("devCompleteBy", "devCompleteDate"),
            new Note("testCompleteBy", "testCompleteDate"),
            ACCEPTED);

    private static final Map<String, List<Note>> NOTES =
            Map.of("Epics", OF_EPICS, "Capabilities", OF_EPICS, "Features", OF_FEATURES);

    private final CurrentUser currentUser;
    private final Clock clock;

    Stamps(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Notes on a new object. */
    void made(Resource resource, Map<String, @Nullable Object> values) {
        put(resource, values, "createDate", now());
        put(resource, values, "createdBy", caller());
        put(resource, values, "itemToSyncDate", resource.is("Features") ? now() : null);
        if (resource.is("Epics")) {
            values.put("epicObjectId", 2L);
        }
        changed(resource, values, null);
    }

    /** Notes on a change; what the client says of a state itself stays. */
    void changed(Resource resource, Map<String, @Nullable Object> values, @Nullable Object oldState) {
        put(resource, values, "lastUpdatedDate", now());
        put(resource, values, "lastUpdatedBy", caller());
        List<Note> notes = NOTES.getOrDefault(resource.name(), List.of());
        if (values.get("state") instanceof Long state && !Objects.equals(state, oldState) && state < notes.size()) {
            Note note = notes.get(Math.toIntExact(state));
            if (values.get(note.date) == null) {
                put(resource, values, note.by, caller());
                put(resource, values, note.date, now());
            }
        }
    }

    private static void put(
            Resource resource, Map<String, @Nullable Object> values, String name, @Nullable Object value) {
        if (resource.shape().has(name)) {
            values.put(name, value);
        }
    }

    private String caller() {
        return String.valueOf(currentUser.viewer().userId());
    }

    private @Nullable String now() {
        return Moments.written(clock.instant());
    }
}
