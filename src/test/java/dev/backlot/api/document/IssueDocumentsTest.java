package dev.backlot.api.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.Urls;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Viewer;
import dev.backlot.world.Revision;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

class IssueDocumentsTest {

    private final Issue first = Things.issue(1);
    private final Issue second = Things.issue(2);
    private final IssueBatches batches = mock(IssueBatches.class);
    private final FieldCatalog catalog = mock(FieldCatalog.class);
    private final Revision revision = mock(Revision.class);
    private final IssueDocuments documents = new IssueDocuments(
            batches,
            new IssueFragments(),
            catalog,
            List.of(),
            new StubMetas(true),
            new Dates(ZoneOffset.UTC),
            revision,
            Viewer::anonymous,
            JiraVersion.V10_3,
            mock(PlatformTransactionManager.class));

    @BeforeEach
    void world() {
        when(revision.current()).thenReturn(1L);
        when(batches.viewpoint(any())).thenReturn("");
        when(batches.load(any(), any()))
                .thenReturn(new Scene(first).with(second).batch());
        when(catalog.fields()).thenReturn(SystemFields.LISTED);
    }

    @Test
    void aPageIsTheRecordedEnvelope() {
        String page = page(view("summary"), 10_001L, 10_000L);
        assertThat(page)
                .isEqualTo("{\"expand\":\"schema,names\",\"startAt\":7,\"maxResults\":5,\"total\":9,\"issues\":["
                        + document("10001", "PZ-2", "Summary 2") + "," + document("10000", "PZ-1", "Summary 1") + "]}");
    }

    @Test
    void anEmptyPageHasNoExpand() {
        assertThat(page(view("summary"))).isEqualTo("{\"startAt\":7,\"maxResults\":5,\"total\":9,\"issues\":[]}");
    }

    @Test
    void anIssueThatIsGoneIsLeftOut() {
        assertThat(page(view("summary"), 10_000L, 99L)).doesNotContain("null").contains("PZ-1");
        assertThatThrownBy(() -> documents.one(99, view("summary"))).isInstanceOf(Problem.class);
    }

    @Test
    void namesAndSchemaFollowTheIssues() {
        assertThat(page(view("summary", "names", "schema"), 10_000L))
                .endsWith("],\"names\":{\"summary\":\"Summary\"},"
                        + "\"schema\":{\"summary\":{\"type\":\"string\",\"system\":\"summary\"}}}");
    }

    @Test
    void anIssueIsWrittenOnceForEachStateOfTheWorld() {
        page(view("summary"), 10_000L);
        page(view("summary"), 10_000L, 10_001L);
        verify(batches).load(argThat(ids -> ids.size() == 1 && ids.contains(10_001L)), any());
        Things.set(first, "summary", "Changed");
        assertThat(page(view("summary"), 10_000L, 10_001L)).contains("Summary 1");
        verify(batches, times(2)).load(any(), any());

        when(revision.current()).thenReturn(2L);
        assertThat(page(view("summary"), 10_000L, 10_001L)).contains("Changed");
        verify(batches, times(3)).load(any(), any());
    }

    @Test
    void otherFieldsFormsPartsAndAddressesAreOtherDocuments() {
        page(view("summary"), 10_000L);
        page(view("status"), 10_000L);
        page(view("summary", "changelog"), 10_000L);
        page(
                IssueView.platform(FieldSelection.of(List.of("summary")), Expand.nothing(), new Urls("http://j")),
                10_000L);
        page(IssueView.agile(FieldSelection.of(List.of("summary")), Expand.nothing(), new Urls("http://k")), 10_000L);
        documents.one(10_000, view("summary"));
        verify(batches, times(6)).load(any(), any());

        page(view("summary", "unknown"), 10_000L);
        verify(batches, times(6)).load(any(), any());
    }

    private String page(IssueView view, Long... ids) {
        Page<Long> page = new Page<>(new PageQuery(7, 5), List.of(ids), 9);
        return new String(documents.page(page, view), StandardCharsets.UTF_8);
    }

    private static IssueView view(String fields, String... expand) {
        return IssueView.agile(FieldSelection.of(List.of(fields)), Expand.of(List.of(expand)), new Urls("http://j"));
    }

    private static String document(String id, String key, String summary) {
        return "{\"expand\":\"operations,versionedRepresentations,editmeta,changelog,renderedFields\",\"id\":\"" + id
                + "\",\"self\":\"http://j/rest/agile/1.0/issue/" + id + "\",\"key\":\"" + key
                + "\",\"fields\":{\"summary\":\"" + summary + "\"}}";
    }
}
