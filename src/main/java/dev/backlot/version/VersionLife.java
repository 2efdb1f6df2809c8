package dev.backlot.version;

import dev.backlot.kernel.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes versions, changes them and puts them in order. It takes the right to administer the project. */
@Service
@Transactional
public class VersionLife {

    private static final int NAME_LIMIT = 255;

    /** Where in its project a version can be moved to. */
    public enum Position {
        /** Before all others. */
        FIRST,
        /** Behind all others. */
        LAST,
        /** One place forward. */
        EARLIER,
        /** One place back. */
        LATER
    }

    private final VersionRepository repository;
    private final Versions versions;
    private final ApplicationEventPublisher events;
    private final VersionUses uses;

    VersionLife(VersionRepository repository, Versions versions, ApplicationEventPublisher events, VersionUses uses) {
        this.repository = repository;
        this.versions = versions;
        this.events = events;
        this.uses = uses;
    }

    /**
     * Makes a version, behind all others of its project.
     *
     * @throws Problem where the caller may not, the name is missing, too long or taken, or it ends before it starts
     */
    public Version create(long projectId, VersionChange draft) {
        versions.requireAdmin(projectId);
        List<Version> others = repository.findByProjectIdOrderBySequence(projectId);
        long last = others.isEmpty() ? 0 : others.get(others.size() - 1).sequence();
        Version version = new Version(projectId, "", last + 1);
        apply(version, draft, others);
        Version saved = repository.save(version);
        publish(VersionChanged.How.CREATED, saved);
        return saved;
    }

    /**
     * Changes what is mentioned; where that releases the version, its unresolved issues can go to another one.
     *
     * @throws Problem as for a new one, and where the version or the other one cannot be seen
     */
    public void update(String id, VersionChange change) {
        Version version = requireManaged(id);
        Long next = change.moveUnfixedIssuesTo();
        boolean wasReleased = version.released();
        boolean releases = !wasReleased && Boolean.TRUE.equals(change.released().or(null));
        apply(version, change, repository.findByProjectIdOrderBySequence(version.projectId()));
        if (wasReleased != version.released()) {
            publish(releases ? VersionChanged.How.RELEASED : VersionChanged.How.UNRELEASED, version);
        }
        if (change.isMoreThanRelease()) {
            publish(VersionChanged.How.UPDATED, version);
        }
        if (releases && next != null) {
            uses.moveUnresolved(version.id(), requireOther(version, next).id());
        }
    }

    /**
     * Moves a version within its project.
     *
     * @throws Problem where the caller may not
     */
    public void move(String id, Position position) {
        Version version = requireManaged(id);
        List<Version> order = new ArrayList<>(repository.findByProjectIdOrderBySequence(version.projectId()));
        int present = order.indexOf(version);
        int last = order.size() - 1;
        order.remove(version);
        order.add(
                switch (position) {
                    case FIRST -> 0;
                    case LAST -> last;
                    case EARLIER -> Math.max(0, present - 1);
                    case LATER -> Math.min(last, present + 1);
                },
                version);
        number(order);
        publish(VersionChanged.How.MOVED, version);
    }

    /**
     * Puts a version behind another one of its project.
     *
     * @throws Problem where the caller may not, or there is no such other version
     */
    public void moveAfter(String id, long otherId) {
        Version version = requireManaged(id);
        Version other = requireOther(version, otherId);
        List<Version> order = new ArrayList<>(repository.findByProjectIdOrderBySequence(version.projectId()));
        order.remove(version);
        order.add(order.indexOf(other) + 1, version);
        number(order);
        publish(VersionChanged.How.MOVED, version);
    }

    /** The version, if the caller may change it; as part of this transaction. */
    Version requireManaged(String id) {
        Version version = versions.require(id);
        versions.requireAdmin(version.projectId());
        return repository.findById(version.id()).orElseThrow();
    }

    /** Another version of the same project. */
    Version requireOther(Version version, long otherId) {
        if (otherId == version.id()) {
            throw Problem.invalid(VersionTexts.SAME_VERSION);
        }
        Version other = versions.require(Long.toString(otherId));
        if (other.projectId() != version.projectId()) {
            throw Problem.invalid(VersionTexts.OTHER_PROJECT);
        }
        return repository.findById(otherId).orElseThrow();
    }

    void remove(Version version, @Nullable Version mergedTo) {
        events.publishEvent(new VersionChanged(VersionChanged.How.DELETED, version, mergedTo));
        repository.delete(version);
    }

    private void publish(VersionChanged.How how, Version version) {
        events.publishEvent(new VersionChanged(how, version, null));
    }

    /** The places are the numbers that the versions had before, so that other projects' versions never come between. */
    private static void number(List<Version> order) {
        List<Long> places = order.stream().map(Version::sequence).sorted().toList();
        for (int index = 0; index < order.size(); index++) {
            order.get(index).sequence(places.get(index));
        }
    }

    private static void apply(Version version, VersionChange change, List<Version> others) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name =
                Objects.requireNonNullElse(change.name().or(version.name()), "").strip();
        if (name.isEmpty()) {
            errors.put("name", VersionTexts.NAME_MISSING);
        } else if (name.length() > NAME_LIMIT) {
            errors.put("name", VersionTexts.NAME_LONG);
        } else if (others.stream()
                .anyMatch(other -> other != version && other.name().equalsIgnoreCase(name))) {
            errors.put("name", VersionTexts.NAME_TAKEN);
        }
        @Nullable LocalDate start = change.startDate().or(version.startDate());
        @Nullable LocalDate release = change.releaseDate().or(version.releaseDate());
        if (start != null && release != null && start.isAfter(release)) {
            errors.put("startDate", VersionTexts.START_AFTER_RELEASE);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
        version.edit(change, name);
    }
}
