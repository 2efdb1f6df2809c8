package dev.backlot.scheme;

import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import org.springframework.stereotype.Service;

/** Finds notification schemes, for administrators of Jira or of a project that has them. Nobody gets mail from here. */
@Service
public class NotificationSchemes {

    private final SchemesOf<NotificationScheme> schemes;
    private final SchemeAccess access;

    NotificationSchemes(SchemesOf<NotificationScheme> schemes, SchemeAccess access) {
        this.schemes = schemes;
        this.access = access;
    }

    /** A part of the schemes that the caller may see, by name. */
    public Page<NotificationScheme> page(PageQuery query) {
        return Page.of(schemes.all().stream().filter(this::isSeen).toList(), query);
    }

    /**
     * The scheme with this number.
     *
     * @throws Problem where there is none that the caller may see
     */
    public NotificationScheme require(long id) {
        return schemes.find(id)
                .filter(this::isSeen)
                .orElseThrow(() -> access.viewer()
                        .hidden(Problem.notFound(SchemeTexts.NO_NOTIFICATION_SCHEME.formatted(Long.toString(id)))));
    }

    /**
     * The scheme of a project.
     *
     * @throws Problem where there is no such project, or the caller administers neither it nor Jira
     */
    public NotificationScheme ofProject(String projectKeyOrId) {
        return schemes.ofProject(access.requireAdministered(projectKeyOrId).id())
                .orElseThrow(() -> Problem.notFound(SchemeTexts.NO_SCHEME_OF_PROJECT));
    }

    private boolean isSeen(NotificationScheme scheme) {
        return access.viewer().administrator()
                || schemes.projects(scheme).stream().anyMatch(access::administers);
    }
}
