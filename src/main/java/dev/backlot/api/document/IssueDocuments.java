package dev.backlot.api.document;

import dev.backlot.api.Dates;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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
    private static final List<String> EXPANDABLE = List.of(
            "names",
            "schema",
            "renderedFields",
            "transitions",
            "transitions.fields",
            "operations",
            "editmeta",
            "changelog");

    private final IssueBatches batches;
    private final IssueFragments fragments;
    private final FieldCatalog catalog;
    private final List<IssueFieldSource> sources;
    private final Dates dates;
    private final Revision revision;
    private final CurrentUser currentUser;
    private final TransactionTemplate reading;

    IssueDocuments(
            IssueBatches batches,
            IssueFragments fragments,
            FieldCatalog catalog,
            List<IssueFieldSource> sources,
            Dates dates,
            Revision revision,
            CurrentUser currentUser,
            PlatformTransactionManager transactions) {
        this.batches = batches;
        this.fragments = fragments;
        this.catalog = catalog;
        this.sources = List.copyOf(sources);
        this.dates = dates;
        this.revision = revision;
        this.currentUser = currentUser;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A page of issues in the envelope of a search, as recorded on Data Center 8.20.7 and 10.4.0. */
    public byte[] page(Page<Long> issueIds, IssueView view) {
        Map<Long, byte[]> found = fragments(issueIds.values(), view, false);
        List<byte[]> issues = issueIds.values().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        PageQuery query = issueIds.query();
        String head = "{" + (issues.isEmpty() ? "" : "\"expand\":\"schema,names\",") + "\"startAt\":" + query.startAt()
                + ",\"maxResults\":" + query.maxResults() + ",\"total\":" + issueIds.total() + ",\"issues\":[";
        return Bytes.join(head, issues, "]" + namesAndSchema(view) + "}");
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
                IssueContext context = new IssueContext(issue, batch, view, dates, alone);
                written.put(id, JSON.writeValueAsBytes(IssueDocument.of(context, sources)));
            }
        }
        return written;
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

    private String namesAndSchema(IssueView view) {
        boolean names = view.expand().has("names");
        boolean schema = view.expand().has("schema");
        if (!names && !schema) {
            return "";
        }
        List<IssueField> wanted =
                catalog.fields().stream().filter(field -> field.isWanted(view)).toList();
        return (names ? ",\"names\":" + JSON.writeValueAsString(IssueDocument.names(wanted)) : "")
                + (schema ? ",\"schema\":" + JSON.writeValueAsString(IssueDocument.schemas(wanted)) : "");
    }
}
