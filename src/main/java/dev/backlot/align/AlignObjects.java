package dev.backlot.align;

import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes the objects of Jira Align. */
@Service
public class AlignObjects {

    private final AlignViews views;
    private final AlignTables tables;
    private final IssueTies ties;
    private final Rights rights;
    private final Reading reading;
    private final Checks checks;
    private final Stamps stamps;

    AlignObjects(
            AlignViews views,
            AlignTables tables,
            IssueTies ties,
            Rights rights,
            Reading reading,
            Checks checks,
            Stamps stamps) {
        this.views = views;
        this.tables = tables;
        this.ties = ties;
        this.rights = rights;
        this.reading = reading;
        this.checks = checks;
        this.stamps = stamps;
    }

    /** The objects as the caller sees them. */
    public AlignView view() {
        return views.open();
    }

    /**
     * Some objects of a resource.
     *
     * @throws Problem where the role does not let the caller read them, or the filter or the order cannot be read
     */
    @Transactional(readOnly = true)
    public List<AlignObject> list(Resource resource, AlignQuery query, AlignView view) {
        rights.requireRead(resource);
        return Listing.of(
                resource.shape(), query, new ArrayList<>(view.all(resource).values()));
    }

    /**
     * One object.
     *
     * @throws Problem where the role does not let the caller read such ones, or there is none that the caller sees
     */
    @Transactional(readOnly = true)
    public AlignObject require(Resource resource, long id, AlignView view) {
        rights.requireRead(resource);
        return view.find(resource, id).orElseThrow(() -> Problem.notFound(AlignTexts.missing(resource.word(), id)));
    }

    /**
     * Makes an object.
     *
     * @return its number
     * @throws Problem where the role does not let the caller do so, or a value is missing or cannot be
     */
    @Transactional
    public long create(Resource resource, Map<String, @Nullable Object> sent) {
        rights.requireWrite(resource);
        return telling(AlignTexts.cannotCreate(resource), () -> {
            Map<String, @Nullable Object> values = checked(resource, sent, null, view());
            stamps.made(resource, values);
            Backing backing = views.backing(resource);
            long id = backing == null ? tables.next(resource.name(), 1) : backing.create(values);
            write(resource, id, values);
            return id;
        });
    }

    /**
     * Replaces what clients may set of an object.
     *
     * @throws Problem where the role does not let the caller do so, there is no such object, or a value cannot be
     */
    @Transactional
    public void replace(Resource resource, long id, Map<String, @Nullable Object> sent) {
        rights.requireWrite(resource);
        AlignView view = view();
        AlignObject old = require(resource, id, view);
        telling(AlignTexts.cannotUpdate(resource, id), () -> change(old, sent, view));
    }

    /**
     * Changes an object step by step; the whole of it has to be right then.
     *
     * @throws Problem as for a replacement, and where a step cannot be done
     */
    @Transactional
    public void patch(Resource resource, long id, List<PatchOperation> operations) {
        rights.requireWrite(resource);
        AlignView view = view();
        AlignObject old = require(resource, id, view);
        telling(AlignTexts.cannotUpdate(resource, id), () -> change(old, JsonPatch.apply(old, operations), view));
    }

    private long change(AlignObject old, Map<String, @Nullable Object> sent, AlignView view) {
        Resource resource = old.resource();
        Map<String, @Nullable Object> values = checked(resource, sent, old, view);
        ties.rename(old, values);
        for (Property property : resource.shape().properties()) {
            if (property.readOnly() && property.source() == null && !values.containsKey(property.name())) {
                values.put(property.name(), old.values().get(property.name()));
            }
        }
        stamps.changed(resource, values, old.values().get("state"));
        Backing backing = views.backing(resource);
        if (backing != null) {
            backing.update(old, values);
        }
        write(resource, old.id(), values);
        return old.id();
    }

    private Map<String, @Nullable Object> checked(
            Resource resource, Map<String, @Nullable Object> sent, @Nullable AlignObject old, AlignView view) {
        Map<String, @Nullable Object> values = reading.settable(resource, sent);
        if (IssueTies.CARRIERS.contains(resource.name())) {
            values = tied(values, old);
        }
        checks.check(resource, values, old, view);
        if (resource.is("ValueStreams")) {
            values.put("processSteps", References.numbered(values.get("processSteps"), view));
        }
        return values;
    }

    /** A new tie takes the issue's title; later a new title goes to the issue. */
    private Map<String, @Nullable Object> tied(Map<String, @Nullable Object> values, @Nullable AlignObject old) {
        Map<String, @Nullable Object> tied = ties.tie(values);
        boolean same = old != null && Objects.equals(old.text("externalId"), tied.get("externalId"));
        if (same && values.get("title") != null) {
            tied.put("title", values.get("title"));
        }
        return tied;
    }

    /** What clients do not know of a document stays. */
    private void write(Resource resource, long id, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        Map<String, @Nullable Object> present = tables.of(resource.name()).get(id);
        if (present != null) {
            document.putAll(present);
            document.keySet().removeIf(name -> resource.shape().has(name));
        }
        Backing backing = views.backing(resource);
        document.putAll(backing == null ? values : backing.document(values));
        document.keySet()
                .removeIf(name ->
                        resource.shape().property(name).map(Property::secret).orElse(false));
        document.values().removeIf(Objects::isNull);
        tables.write(resource.name(), id, document);
    }

    private static long telling(String beginning, Supplier<Long> work) {
        try {
            return work.get();
        } catch (Mistake mistake) {
            throw Problem.invalid(beginning + mistake.told());
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            List<String> told = new ArrayList<>(problem.messages());
            told.addAll(problem.errors().values());
            throw Problem.invalid(beginning + String.join(" ", told));
        }
    }
}
