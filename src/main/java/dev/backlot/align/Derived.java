package dev.backlot.align;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Properties that follow from other objects. */
final class Derived {

    /** What a program without a team has (seen in answers). */
    private static final long NO_TEAM = -1;

    private Derived() {}

    static AlignObject of(AlignObject object, AlignView view) {
        Map<String, @Nullable Object> derived = new LinkedHashMap<>();
        if (object.resource().shape().has("processStepName")) {
            derived.put("processStepName", view.stepName(object.number("processStepId")));
        }
        switch (object.resource().name()) {
            case "Epics" ->
                derived.put(
                        "featureIds",
                        view.children("Features", object.id()).stream()
                                .map(AlignObject::id)
                                .toList());
            case "Programs" -> derived.put("teamId", Objects.requireNonNullElse(object.number("teamId"), NO_TEAM));
            case "ReleaseVehicles" -> addCounts(object, view, derived);
            default -> {
                // Nothing follows.
            }
        }
        return derived.isEmpty() ? object : object.with(derived);
    }

    private static void addCounts(AlignObject vehicle, AlignView view, Map<String, @Nullable Object> derived) {
        Long release = vehicle.number("releaseId");
        derived.put("storiesCount", (long) vehicle.numbers("storyIds").size());
        derived.put("defectsCount", (long) vehicle.numbers("defectIds").size());
        derived.put("contributingTeamsCount", (long) vehicle.numbers("teamIds").size());
        derived.put("contributingProgramsCount", (long)
                vehicle.numbers("programIds").size());
        derived.put(
                "releaseName",
                release == null
                        ? null
                        : view.find("Releases", release)
                                .map(found -> found.text("title"))
                                .orElse(null));
    }
}
