package dev.backlot.link;

import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.user.CurrentUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links issues with things in other systems. Who sees an issue sees them; changing them takes the right to link. */
@Service
@Transactional(readOnly = true)
public class RemoteLinks {

    private static final String FIELD = "RemoteIssueLink";
    private static final int TEXT_LIMIT = 255;
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:\\S.*");

    private final RemoteLinkRepository repository;
    private final Issues issues;
    private final IssueEdits edits;
    private final LinkTypes types;
    private final CurrentUser currentUser;

    RemoteLinks(
            RemoteLinkRepository repository,
            Issues issues,
            IssueEdits edits,
            LinkTypes types,
            CurrentUser currentUser) {
        this.repository = repository;
        this.issues = issues;
        this.edits = edits;
        this.types = types;
        this.currentUser = currentUser;
    }

    /**
     * A link that was made or changed.
     *
     * @param link the link
     * @param isNew whether it was made
     */
    public record Stored(RemoteLink link, boolean isNew) {}

    /** The links of an issue that the caller sees, oldest first. */
    public List<RemoteLink> of(Issue issue) {
        return repository.findByIssueIdOrderById(issue.id());
    }

    /**
     * The link with this number.
     *
     * @throws Problem where the text is no number, there is no such link, or it belongs to another issue
     */
    public RemoteLink require(Issue issue, String id) {
        LinkTypes.requireNumber(id);
        RemoteLink link = repository
                .findById(Long.parseLong(id))
                .orElseThrow(() -> Problem.notFound(LinkTexts.unknownRemote(id)));
        if (link.issueId() != issue.id()) {
            throw Problem.invalid(LinkTexts.OTHER_ISSUE);
        }
        return link;
    }

    /**
     * The link that has this global id on the issue.
     *
     * @throws Problem where there is none
     */
    public RemoteLink requireNamed(Issue issue, String globalId) {
        return named(issue, globalId).orElseThrow(() -> Problem.notFound(LinkTexts.unknownRemote(globalId)));
    }

    /**
     * Makes a link, or replaces the one that has this global id on the issue.
     *
     * @throws Problem where the caller may not link, or a text is missing or too long
     */
    @Transactional
    public Stored set(String issueIdOrKey, @Nullable String globalId, RemoteLinkContent content) {
        Issue issue = requireLinkable(issueIdOrKey);
        requireValid(globalId, content);
        Optional<RemoteLink> known = globalId == null ? Optional.empty() : named(issue, globalId);
        RemoteLink link = known.orElseGet(() -> new RemoteLink(issue.id()));
        write(issue, link, globalId, content);
        return new Stored(link, known.isEmpty());
    }

    /**
     * Replaces a link; what is not given is cleared.
     *
     * @throws Problem as for a new one, and as {@link #require}
     */
    @Transactional
    public void replace(String issueIdOrKey, String id, @Nullable String globalId, RemoteLinkContent content) {
        Issue issue = requireLinkable(issueIdOrKey);
        RemoteLink link = require(issue, id);
        requireValid(globalId, content);
        if (globalId != null
                && named(issue, globalId).filter(other -> other != link).isPresent()) {
            throw Problem.invalidField("globalId", LinkTexts.GLOBAL_ID_TAKEN);
        }
        write(issue, link, globalId, content);
    }

    /**
     * Deletes a link.
     *
     * @throws Problem where the caller may not link, and as {@link #require}
     */
    @Transactional
    public void delete(String issueIdOrKey, String id) {
        Issue issue = requireLinkable(issueIdOrKey);
        remove(issue, require(issue, id));
    }

    /**
     * Deletes the link that has this global id on the issue.
     *
     * @throws Problem where the caller may not link, no id is given, or there is no such link
     */
    @Transactional
    public void deleteNamed(String issueIdOrKey, @Nullable String globalId) {
        Issue issue = requireLinkable(issueIdOrKey);
        if (globalId == null || globalId.isBlank()) {
            throw Problem.invalidField("globalId", LinkTexts.GLOBAL_ID_MISSING);
        }
        remove(issue, requireNamed(issue, globalId));
    }

    /**
     * The issue, to see or change its links.
     *
     * @throws Problem where the caller does not see it, or linking is switched off, documented as 403
     */
    public Issue issue(String idOrKey) {
        Issue issue = issues.find(idOrKey).orElseThrow(() -> issues.missing(LinkTexts.NO_ISSUE));
        if (!types.isOn()) {
            throw Problem.forbidden(LinkTexts.LINKING_OFF);
        }
        return issue;
    }

    private Issue requireLinkable(String issueIdOrKey) {
        Issue issue = issue(issueIdOrKey);
        if (!issues.allows(Permission.LINK_ISSUES, issue)) {
            throw currentUser.viewer().refusal(LinkTexts.NOT_REMOTE);
        }
        return issue;
    }

    private Optional<RemoteLink> named(Issue issue, String globalId) {
        return of(issue).stream()
                .filter(link -> globalId.equals(link.globalId()))
                .findFirst();
    }

    private void write(Issue issue, RemoteLink link, @Nullable String globalId, RemoteLinkContent content) {
        String before = link.id() == 0 ? null : text(link);
        link.edit(globalId, content);
        repository.save(link);
        String id = Long.toString(link.id());
        edits.edit(issue, edit -> edit.part(FIELD, before == null ? null : id, before, id, text(link)));
    }

    private void remove(Issue issue, RemoteLink link) {
        edits.edit(issue, edit -> edit.part(FIELD, Long.toString(link.id()), text(link), null, null));
        repository.delete(link);
    }

    /** As recorded; a link without an application is a web link. */
    private static String text(RemoteLink link) {
        String application = link.content().applicationName();
        return "This issue links to \"" + link.content().title() + " ("
                + (application == null ? "Web Link" : application) + ")\"";
    }

    private static void requireValid(@Nullable String globalId, RemoteLinkContent content) {
        Map<String, String> errors = new LinkedHashMap<>();
        String url = content.url();
        if (url == null || url.isBlank()) {
            errors.put("url", LinkTexts.URL_MISSING);
        } else if (!URL.matcher(url).matches()) {
            errors.put("url", LinkTexts.URL_INVALID);
        }
        String title = content.title();
        if (title == null || title.isBlank()) {
            errors.put("title", LinkTexts.TITLE_MISSING);
        }
        checkLength("globalId", globalId, errors);
        checkLength("title", title, errors);
        checkLength("relationship", content.relationship(), errors);
        checkLength("application.type", content.applicationType(), errors);
        checkLength("application.name", content.applicationName(), errors);
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }

    private static void checkLength(String field, @Nullable String text, Map<String, String> errors) {
        if (text != null && text.length() > TEXT_LIMIT) {
            errors.put(field, LinkTexts.TEXT_LONG);
        }
    }
}
