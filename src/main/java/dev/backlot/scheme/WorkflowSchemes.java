package dev.backlot.scheme;

import dev.backlot.kernel.Problem;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps workflow schemes and their drafts, for administrators. What changes an active scheme changes its draft; no draft is
 * published here, as Jira's REST API publishes none.
 */
@Service
public class WorkflowSchemes {

    private final SchemesOf<WorkflowScheme> schemes;
    private final SchemesOf<WorkflowSchemeDraft> drafts;
    private final WorkflowSchemeEdits edits;
    private final SchemeAccess access;
    private final Clock clock;

    WorkflowSchemes(
            SchemesOf<WorkflowScheme> schemes,
            SchemesOf<WorkflowSchemeDraft> drafts,
            WorkflowSchemeEdits edits,
            SchemeAccess access,
            Clock clock) {
        this.schemes = schemes;
        this.drafts = drafts;
        this.edits = edits;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The scheme with this number.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme
     */
    public WorkflowScheme require(long id) {
        access.requireAdministrator();
        return schemes.find(id).orElseThrow(() -> Problem.notFound(SchemeTexts.NO_SCHEME.formatted(Long.toString(id))));
    }

    /**
     * The scheme with this number, or its draft if there is one.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme
     */
    public WorkflowScheme draftOrScheme(long id) {
        WorkflowScheme scheme = require(id);
        return draft(id).<WorkflowScheme>map(draft -> draft).orElse(scheme);
    }

    /**
     * The draft of the scheme with this number.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme or draft
     */
    public WorkflowSchemeDraft requireDraft(long id) {
        require(id);
        return draft(id).orElseThrow(() -> Problem.notFound(SchemeTexts.NO_DRAFT.formatted(Long.toString(id))));
    }

    /**
     * The scheme of a project.
     *
     * @throws Problem where the caller is no administrator, or there is no such project
     */
    public WorkflowScheme ofProject(String projectKeyOrId) {
        access.viewer().requireLogin();
        long projectId = access.requireProject(projectKeyOrId).id();
        access.requireAdministrator();
        return schemes.ofProject(projectId).orElseThrow();
    }

    /**
     * Makes a scheme.
     *
     * @return its number
     * @throws Problem where the caller is no administrator, or name, workflows or issue types do not do
     */
    @Transactional
    public long create(WorkflowSchemeChange change) {
        access.requireAdministrator();
        WorkflowScheme scheme = new WorkflowScheme(
                Objects.requireNonNullElse(change.name().or(null), ""),
                Objects.requireNonNullElse(change.description().or(null), ""));
        edits.apply(scheme, change);
        schemes.add(scheme);
        return scheme.id();
    }

    /**
     * Makes a draft, a copy of the scheme.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, or it has a draft already
     */
    @Transactional
    public void createDraft(long id) {
        WorkflowScheme scheme = require(id);
        requireChangeable(scheme);
        if (draft(id).isPresent()) {
            throw Problem.invalid(SchemeTexts.DRAFT_EXISTS);
        }
        newDraft(scheme);
    }

    /**
     * Changes name, description, default and lines, as far as they are mentioned.
     *
     * @return whether it is the draft that was changed
     * @throws Problem where the caller is no administrator, there is no such scheme, it is active and no draft is wanted, or
     *     name, workflows or issue types do not do
     */
    @Transactional
    public boolean update(long id, WorkflowTarget target, WorkflowSchemeChange change) {
        return change(id, target, scheme -> {
            if (change.name().isSet() || change.description().isSet()) {
                schemes.describe(
                        scheme,
                        Objects.requireNonNullElse(change.name().or(scheme.name()), ""),
                        Objects.requireNonNullElse(change.description().or(scheme.description()), ""));
            }
            edits.apply(scheme, change);
        });
    }

    /**
     * Changes one thing of a scheme or its draft.
     *
     * @return whether it is the draft that was changed
     * @throws Problem where the caller is no administrator, there is no such scheme, it is active and no draft is wanted, or
     *     the change cannot be
     */
    @Transactional
    public boolean change(long id, WorkflowTarget target, Consumer<WorkflowScheme> change) {
        WorkflowScheme scheme = require(id);
        requireChangeable(scheme);
        boolean active = !schemes.projects(scheme).isEmpty();
        if (active && target == WorkflowTarget.SCHEME) {
            throw Problem.invalid(SchemeTexts.ACTIVE);
        }
        if (target == WorkflowTarget.SCHEME || (!active && target == WorkflowTarget.SCHEME_OR_DRAFT)) {
            change.accept(schemes.managed(scheme));
            return false;
        }
        WorkflowSchemeDraft draft =
                target == WorkflowTarget.EXISTING_DRAFT ? drafts.managed(requireDraft(id)) : draftOf(scheme);
        change.accept(draft);
        draft.touch(access.viewer().userId(), clock.instant());
        return true;
    }

    /**
     * Takes a scheme away, with its draft.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, or a project has it
     */
    @Transactional
    public void delete(long id) {
        WorkflowScheme scheme = require(id);
        if (scheme.standard() || !schemes.projects(scheme).isEmpty()) {
            throw Problem.invalid(SchemeTexts.ACTIVE_STAYS);
        }
        draft(id).ifPresent(drafts::remove);
        schemes.remove(scheme);
    }

    /**
     * Takes a draft away.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme or draft
     */
    @Transactional
    public void deleteDraft(long id) {
        drafts.remove(requireDraft(id));
    }

    private Optional<WorkflowSchemeDraft> draft(long id) {
        return drafts.all().stream().filter(draft -> draft.parentId() == id).findFirst();
    }

    private WorkflowSchemeDraft draftOf(WorkflowScheme scheme) {
        return draft(scheme.id()).map(drafts::managed).orElseGet(() -> newDraft(scheme));
    }

    private WorkflowSchemeDraft newDraft(WorkflowScheme scheme) {
        WorkflowSchemeDraft draft =
                new WorkflowSchemeDraft(scheme, access.viewer().userId(), clock.instant());
        drafts.keep(draft);
        return draft;
    }

    private static void requireChangeable(WorkflowScheme scheme) {
        if (scheme.standard()) {
            throw Problem.invalid(SchemeTexts.FIXED);
        }
    }
}
