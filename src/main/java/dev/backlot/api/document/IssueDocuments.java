package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes issues as JSON in UTF-8. Whether the caller may see them has been checked before; the answers are to be sent
 * as {@code application/json;charset=UTF-8}.
 */
@Service
public class IssueDocuments {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Since Jira 10 the platform shows the lack of rendered fields (recorded on 10.4.0 alone, not on 9.12). */
    private static final JsonMapper WITH_NULL = JSON.rebuild()
            .addMixIn(IssueDocument.class, RenderedFieldsOrNull.class)
            .build();

    private static final List<String> EXPANDABLE = List.of(
            "names",
            "schema",
            "renderedFields",
            "transitions",
            "transitions.fields",
            "operations",
            "editmeta",
            "changelog",
            "versionedRepresentations");

    private final IssueBatches batches;
    private final IssueFragments fragments;
    private final FieldCatalog catalog;
    private final List<IssueFieldSource> sources;
    private final FieldMetas metas;
    private final Dates dates;
    private final Revision revision;
    private final CurrentUser currentUser;
    private final JiraVersion version;
    private final TransactionTemplate reading;

    // Jackson reads it, nobody calls it.
    @SuppressWarnings("UnusedMethod")
    private interface RenderedFieldsOrNull {
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        Map<String, Object> renderedFields();
    }

    IssueDocuments(
            IssueBatches batches,
            IssueFragments fragments,
            FieldCatalog catalog,
            List<IssueFieldSource> sources,
            FieldMetas metas,
            Dates dates,
            Revision revision,
            CurrentUser currentUser,
            JiraVersion version,
            PlatformTransactionManager transactions) {
        this.batches = batches;
        this.fragments = fragments;
        this.catalog = catalog;
        this.sources = List.copyOf(sources);
        this.metas = metas;
        this.dates = dates;
        this.revision = revision;
        this.currentUser = currentUser;
        this.version = version;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A page of issues in the envelope of a search, as recorded on Data Center 8.20.7. */
    public byte[] page(Page<Long> issueIds, IssueView view) {
        return page(issueIds, view, new SearchEnvelope(false, false, List.of()));
    }

    /**
     * A page of issues as the platform's search answers it.
     *
     * @param warnings what is to be told of a query that is answered all the same
     */
    public byte[] found(Page<Long> issueIds, IssueView view, List<String> warnings) {
        return page(issueIds, view, new SearchEnvelope(version.atLeast(10, 0), version.atLeast(11, 0), warnings));
    }

    private byte[] page(Page<Long> issueIds, IssueView view, SearchEnvelope envelope) {
        Map<Long, byte[]> found = fragments(issueIds.values(), view, false);
        List<byte[]> issues = issueIds.values().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        return Bytes.join(
                envelope.head(issueIds.query(), issueIds.total(), issues.isEmpty()),
                issues,
                envelope.tail(
                        JSON,
                        view.expand().has("names") ? IssueDocument.names(wanted(view)) : null,
                        view.expand().has("schema") ? IssueDocument.schemas(wanted(view)) : null));
    }

    private List<IssueField> wanted(IssueView view) {
        return catalog.fields().stream().filter(field -> field.isWanted(view)).toList();
    }

    /**
     * One issue, alone.
     *
     * @throws Problem where the issue is gone by now
     */
    public byte[] one(long issueId, IssueView view) {
        byte[] found = fragments(List.of(issueId), view, true).get(issueId);
        if (found == null) {
            throw Problem.notFound("Issue Does Not Exist");
        }
        return found;
    }

    private Map<Long, byte[]> fragments(List<Long> ids, IssueView view, boolean alone) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        if (Revision.isBeingRaised()) {
            return write(ids, view, alone);
        }
        long now = revision.current();
        return fragments.of(ids, now, scope(view, alone), missing -> write(missing, view, alone));
    }

    /** Only what is not kept yet costs a transaction, in which the collections of the issues can be read. */
    private Map<Long, byte[]> write(Collection<Long> ids, IssueView view, boolean alone) {
        return Objects.requireNonNull(reading.execute(status -> written(ids, view, alone)));
    }

    private Map<Long, byte[]> written(Collection<Long> ids, IssueView view, boolean alone) {
        IssueBatch batch = batches.load(ids, view);
        Map<Long, byte[]> written = new HashMap<>();
        for (Long id : ids) {
            Issue issue = batch.issues().get(id);
            if (issue != null) {
                IssueContext context = new IssueContext(issue, batch, view, dates, version, alone);
                written.put(id, writer(view).writeValueAsBytes(IssueDocument.of(context, sources, metas)));
            }
        }
        return written;
    }

    private JsonMapper writer(IssueView view) {
        return view.form() == IssueView.Form.PLATFORM && version.atLeast(10, 0) ? WITH_NULL : JSON;
    }

    private String scope(IssueView view, boolean alone) {
        TreeSet<String> expanded = new TreeSet<>(EXPANDABLE);
        expanded.retainAll(view.expand().names());
        // Epics of hidden projects and hidden comments depend on who the caller is, and so does what the caller may do.
        boolean personal = view.showsTransitions() || view.expand().has("editmeta");
        return String.join(
                " ",
                view.form().name(),
                alone ? "alone" : "listed",
                view.fields().key(),
                expanded.toString(),
                view.urls().base(),
                batches.viewpoint(view),
                personal ? currentUser.viewer().name() : "");
    }
}
