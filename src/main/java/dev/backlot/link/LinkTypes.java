package dev.backlot.link;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds types of links. */
@Service
public class LinkTypes {

    private final Cached<List<LinkType>> all;
    private final ApplicationProperties properties;
    private final CurrentUser currentUser;

    LinkTypes(
            LinkTypeRepository repository,
            ApplicationProperties properties,
            CurrentUser currentUser,
            Revision revision) {
        this.properties = properties;
        this.currentUser = currentUser;
        this.all = new Cached<>(
                revision,
                () -> repository.findAllByOrderById().stream()
                        .sorted(Comparator.comparing(LinkType::name))
                        .toList());
    }

    /** All types by name, capital letters first, as recorded. */
    public List<LinkType> all() {
        return all.get();
    }

    /**
     * All types, for whoever is logged in.
     *
     * @throws Problem where the caller is anonymous or linking is switched off
     */
    public List<LinkType> listed() {
        requireUser();
        requireOn();
        return all();
    }

    /**
     * The type with this number.
     *
     * @throws Problem where the caller is anonymous, linking is switched off, the text is no number, or there is none
     */
    public LinkType require(String id) {
        requireUser();
        requireOn();
        requireNumber(id);
        return byId(id).orElseThrow(() -> Problem.notFound(LinkTexts.unknownTypeId(id)));
    }

    /**
     * The type that a link is to have.
     *
     * @param id its number, which counts first
     * @param name its name, or one of its descriptions
     * @throws Problem where linking is switched off, both are missing or there is no such type
     */
    public LinkType named(@Nullable String id, @Nullable String name) {
        requireOn();
        if (id == null && (name == null || name.isBlank())) {
            throw Problem.invalid(LinkTexts.NO_TYPE);
        }
        return find(id, name)
                .orElseThrow(() -> Problem.notFound(
                        id == null ? LinkTexts.unknownType(String.valueOf(name)) : LinkTexts.unknownTypeId(id)));
    }

    /** The type with this number, or where that is null with this name or description, in any letter case. */
    public Optional<LinkType> find(@Nullable String id, @Nullable String name) {
        if (id != null) {
            return byId(id);
        }
        return all().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> all().stream()
                        .filter(type -> type.outward().equalsIgnoreCase(name)
                                || type.inward().equalsIgnoreCase(name))
                        .findFirst());
    }

    LinkType byId(long id) {
        return byId(Long.toString(id)).orElseThrow();
    }

    /** Refuses where linking is switched off, documented as 404. */
    void requireOn() {
        if (!isOn()) {
            throw Problem.notFound(LinkTexts.LINKING_OFF);
        }
    }

    /** Whether issues can be linked. */
    boolean isOn() {
        return properties.isOn(ApplicationProperty.ISSUE_LINKING);
    }

    static void requireNumber(String id) {
        if (Ids.read(id).isEmpty()) {
            throw Problem.invalid(LinkTexts.noNumber(id));
        }
    }

    private Optional<LinkType> byId(String id) {
        return all().stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .findFirst();
    }

    private void requireUser() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
    }
}
