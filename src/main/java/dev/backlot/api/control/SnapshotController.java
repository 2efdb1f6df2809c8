package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.snapshot.Snapshot;
import dev.backlot.snapshot.Snapshots;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Moments of a world that one can come back to. */
@ControlController
class SnapshotController {

    private static final String PATH = "/snapshots";

    /**
     * A snapshot.
     *
     * @param name its name
     * @param taken when, by the world's clock
     * @param rows how many rows of the database it has
     */
    record SnapshotBean(String name, String taken, long rows) {}

    private final Snapshots snapshots;
    private final Dates dates;

    SnapshotController(Snapshots snapshots, Dates dates) {
        this.snapshots = snapshots;
        this.dates = dates;
    }

    @Served(
            value = "List the snapshots",
            known = OWN,
            errors = {401, 403})
    @GetMapping(PATH)
    List<SnapshotBean> snapshots() {
        return snapshots.all().stream().map(this::bean).toList();
    }

    @Served(
            value = "Take a snapshot",
            known = OWN,
            errors = {400, 401, 403, 409})
    @PutMapping(PATH + "/{name}")
    SnapshotBean takeSnapshot(@PathVariable String name) {
        return bean(snapshots.take(name));
    }

    @Served(
            value = "Make the world what it was when a snapshot was taken",
            known = OWN,
            errors = {401, 403, 404})
    @PostMapping(PATH + "/{name}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restoreSnapshot(@PathVariable String name) {
        snapshots.restore(name);
    }

    @Served(
            value = "Delete a snapshot",
            known = OWN,
            errors = {401, 403, 404})
    @DeleteMapping(PATH + "/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSnapshot(@PathVariable String name) {
        snapshots.delete(name);
    }

    private SnapshotBean bean(Snapshot snapshot) {
        return new SnapshotBean(
                snapshot.name(),
                dates.platform(snapshot.taken()),
                snapshot.image().size());
    }
}
