package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.rcarz.jiraclient.Attachment;
import net.rcarz.jiraclient.BasicCredentials;
import net.rcarz.jiraclient.Comment;
import net.rcarz.jiraclient.Field;
import net.rcarz.jiraclient.Issue;
import net.rcarz.jiraclient.JiraClient;
import net.rcarz.jiraclient.JiraException;
import net.rcarz.jiraclient.Project;
import net.rcarz.jiraclient.Version;
import net.sf.json.JSONObject;
import org.joda.time.DateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rcarz client over its whole platform surface, on an old Jira and on the usual one. It asks what an issue needs in the
 * old way before it makes one, which only the old Jira understands, and reads the metadata before every edit.
 */
class RcarzPlatformIT {

    private static final String PLATFORM = "/rest/api/2/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"8.20", "10.3"})
    void makesEditsAndDeletesWhatItWorksWith(String version) throws Exception {
        try (PackagedServer server =
                PackagedServer.start("--server.servlet.context-path=/jira", "--backlot.jira.version=" + version)) {
            JiraClient jira = new JiraClient(server.url(), new BasicCredentials("admin", "admin"));
            makeAProject(jira);
            Issue issue = makeAnIssue(jira, version);
            edit(jira, issue);
            talk(jira, issue);
            Issue other = sibling(jira);
            connect(jira, issue, other);
            finish(jira, issue);
            search(jira, issue, other);
            delete(jira, issue, other);
        }
    }

    private static void makeAProject(JiraClient jira) throws Exception {
        post(
                jira,
                "project",
                Map.of(
                        "key", "RCARZ",
                        "name", "Rcarz",
                        "projectTypeKey", "software",
                        "projectTemplateKey", "com.pyxis.greenhopper.jira:gh-scrum-template",
                        "lead", "admin"));
        post(jira, "version", Map.of("name", "1.0", "project", "RCARZ"));
        jira.createComponent("RCARZ").name("Core").description("The core").execute();
        Project project = jira.getProject("RCARZ");
        assertThat(project.getName()).isEqualTo("Rcarz");
        assertThat(project.getLead().getName()).isEqualTo("admin");
        assertThat(project.getVersions()).extracting(Version::getName).containsExactly("1.0");
        assertThat(project.getComponents()).hasSize(1);
        assertThat(jira.getProjects()).extracting(Project::getKey).contains("RCARZ", "PR");
        assertThat(jira.getPriorities()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(jira.getIssueTypes()).isNotEmpty();
    }

    private static Issue makeAnIssue(JiraClient jira, String version) throws Exception {
        if (version.equals("8.20")) {
            return jira.createIssue("RCARZ", "Story")
                    .field(Field.SUMMARY, "Made")
                    .field(Field.DESCRIPTION, "By rcarz")
                    .field(Field.LABELS, List.of("made"))
                    .execute();
        }
        assertThatExceptionOfType(JiraException.class)
                .isThrownBy(() -> jira.createIssue("RCARZ", "Story"))
                .satisfies(refused -> assertThat(refused.getCause()).hasMessageContaining("Issue Does Not Exist"));
        return created(jira, "Made", Map.of("description", "By rcarz", "labels", List.of("made")));
    }

    private static void edit(JiraClient jira, Issue issue) throws Exception {
        assertThat(issue.getSummary()).isEqualTo("Made");
        assertThat(issue.getLabels()).containsExactly("made");
        issue.update()
                .field(Field.SUMMARY, "Edited")
                .field(Field.FIX_VERSIONS, List.of("1.0"))
                .fieldAdd(Field.LABELS, "edited")
                .fieldRemove(Field.LABELS, "made")
                .execute();
        // The client's own way to name a user is that of the Cloud.
        jira.getRestClient()
                .put(PLATFORM + "issue/" + issue.getKey() + "/assignee", JSONObject.fromObject(Map.of("name", "fred")));
        issue.refresh();
        assertThat(issue.getSummary()).isEqualTo("Edited");
        assertThat(issue.getAssignee().getName()).isEqualTo("fred");
        assertThat(issue.getFixVersions()).extracting(Version::getName).containsExactly("1.0");
        assertThat(issue.getLabels()).containsExactly("edited");
        assertThat(jira.getIssue(issue.getKey(), "summary", "changelog")
                        .getChangeLog()
                        .getEntries())
                .isNotEmpty();
    }

    private void talk(JiraClient jira, Issue issue) throws Exception {
        issue.addComment("Said.");
        issue.addWorkLog("Worked.", DateTime.now(), 3600);
        File note = Files.writeString(folder.resolve("note.txt"), "a note").toFile();
        issue.addAttachment(note);
        issue.addWatcher("fred");
        Issue read = jira.getIssue(issue.getKey());
        assertThat(read.getComments()).extracting(Comment::getBody).containsExactly("Said.");
        assertThat(read.getTimeSpent()).isEqualTo(3600);
        assertThat(read.getAllWorkLogs()).hasSize(1);
        assertThat(read.getAttachments()).extracting(Attachment::getFileName).containsExactly("note.txt");
        assertThat(read.getAttachments().get(0).getSize()).isEqualTo(6);
        assertThat(read.getWatches().getWatchCount()).isPositive();
        issue.deleteWatcher("fred");
    }

    private static void connect(JiraClient jira, Issue issue, Issue other) throws Exception {
        issue.link(other.getKey(), "Blocks");
        issue.addRemoteLink("https://example.com/1", "One", "The first");
        Issue read = jira.getIssue(issue.getKey());
        assertThat(read.getIssueLinks()).hasSize(1);
        assertThat(read.getRemoteLinks()).hasSize(1);
        jira.getIssue(other.getKey()).getIssueLinks().get(0).delete();
        assertThat(jira.getIssue(issue.getKey()).getIssueLinks()).isEmpty();
    }

    private static void finish(JiraClient jira, Issue issue) throws Exception {
        issue.transition().execute("Done");
        Issue done = jira.getIssue(issue.getKey());
        assertThat(done.getStatus().getName()).isEqualTo("Done");
        assertThat(done.getResolution()).isNotNull();
    }

    private static void search(JiraClient jira, Issue issue, Issue other) throws Exception {
        Issue.SearchResult found = jira.searchIssues("project = RCARZ AND status = Done ORDER BY key");
        assertThat(found.issues).extracting(Issue::getKey).containsExactly(issue.getKey());
        assertThat(jira.countIssues("project = RCARZ")).isEqualTo(2);
        assertThat(jira.searchIssues("project = RCARZ ORDER BY key", "summary", 1).issues)
                .extracting(Issue::getSummary)
                .containsExactly("Edited");
        assertThat(jira.searchIssues("key = " + other.getKey()).total).isEqualTo(1);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> jira.searchIssues("nosuch = 1"))
                .withCauseInstanceOf(JiraException.class);
    }

    private static void delete(JiraClient jira, Issue issue, Issue other) throws Exception {
        other.delete(false);
        assertThatExceptionOfType(JiraException.class).isThrownBy(() -> jira.getIssue(other.getKey()));
        jira.getRestClient().delete(PLATFORM + "project/RCARZ");
        assertThatExceptionOfType(JiraException.class).isThrownBy(() -> jira.getIssue(issue.getKey()));
        assertThat(jira.getProjects()).extracting(Project::getKey).doesNotContain("RCARZ");
    }

    private static Issue sibling(JiraClient jira) throws Exception {
        return created(jira, "Other", Map.of());
    }

    private static Issue created(JiraClient jira, String summary, Map<String, Object> more) throws Exception {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("project", Map.of("key", "RCARZ"));
        fields.put("issuetype", Map.of("name", "Story"));
        fields.put("summary", summary);
        return jira.getIssue(post(jira, "issue", Map.of("fields", fields)).getString("key"));
    }

    private static JSONObject post(JiraClient jira, String path, Map<String, ?> body) throws Exception {
        return (JSONObject) jira.getRestClient().post(PLATFORM + path, JSONObject.fromObject(body));
    }
}
