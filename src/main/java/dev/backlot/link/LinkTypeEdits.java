package dev.backlot.link;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and deletes types of links; administrators do so. */
@Service
@Transactional
public class LinkTypeEdits {

    private static final int NAME_LIMIT = 60;
    private static final int DESCRIPTION_LIMIT = 255;

    private final LinkTypeRepository repository;
    private final LinkTypes types;
    private final IssueLinkEdits links;
    private final CurrentUser currentUser;

    LinkTypeEdits(LinkTypeRepository repository, LinkTypes types, IssueLinkEdits links, CurrentUser currentUser) {
        this.repository = repository;
        this.types = types;
        this.links = links;
        this.currentUser = currentUser;
    }

    /**
     * What a request says of a type.
     *
     * @param name the name
     * @param inward what the destination does
     * @param outward what the source does
     */
    public record Draft(Change<String> name, Change<String> inward, Change<String> outward) {}

    /**
     * Makes a type.
     *
     * @throws Problem where the caller is no administrator, linking is switched off, or a text is missing, too long or taken
     */
    public LinkType create(Draft draft) {
        requireAdministrator();
        types.requireOn();
        LinkType type = new LinkType("", "", "");
        apply(type, draft);
        return repository.save(type);
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem as for a new one, and where there is no such type
     */
    public void update(String id, Draft draft) {
        apply(requireManaged(id), draft);
    }

    /**
     * Deletes a type and all links of that type.
     *
     * @throws Problem where the caller is no administrator or there is no such type
     */
    public void delete(String id) {
        LinkType type = requireManaged(id);
        links.removeAll(type);
        repository.delete(type);
    }

    private LinkType requireManaged(String id) {
        requireAdministrator();
        return repository.findById(types.require(id).id()).orElseThrow();
    }

    private void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().hidden(Problem.notFound(LinkTexts.NOT_ADMIN));
        }
    }

    private void apply(LinkType type, Draft draft) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = text(draft.name(), type.name());
        String inward = text(draft.inward(), type.inward());
        String outward = text(draft.outward(), type.outward());
        if (name.isEmpty()) {
            errors.put("name", LinkTexts.NAME_MISSING);
        } else if (name.length() > NAME_LIMIT) {
            errors.put("name", LinkTexts.NAME_LONG);
        } else if (isTaken(name, type)) {
            errors.put("name", LinkTexts.NAME_TAKEN);
        }
        check("outward", outward, LinkTexts.OUTWARD_MISSING, errors);
        check("inward", inward, LinkTexts.INWARD_MISSING, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
        type.edit(name, inward, outward);
    }

    private static void check(String field, String text, String missing, Map<String, String> errors) {
        if (text.isEmpty()) {
            errors.put(field, missing);
        } else if (text.length() > DESCRIPTION_LIMIT) {
            errors.put(field, LinkTexts.DESCRIPTION_LONG);
        }
    }

    private boolean isTaken(String name, LinkType type) {
        return types.all().stream()
                .anyMatch(other -> other.id() != type.id() && other.name().equalsIgnoreCase(name));
    }

    private static String text(Change<String> change, String present) {
        return Objects.requireNonNullElse(change.or(present), "").strip();
    }
}
