package dev.backlot.api.control.cloning;

import dev.backlot.constant.AgileField;
import dev.backlot.job.Job;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The issues of the boards, and the parents and epics of those. They are read twice: once to learn who and what they speak
 * of, once to be written; the second time comes from disk, so that no more than a page of them is in memory.
 */
final class OtherIssues {

    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String FORM = "?fields=*all&expand=changelog";

    private final Source source;
    private final OtherBoards boards;
    private final OtherFields fields;
    private final int pageSize;
    private final Map<String, Long> idsByKey = new HashMap<>();
    private final Set<Long> ids = new HashSet<>();
    private final Map<Long, SprintText> sprints = new HashMap<>();
    private final Set<Long> projects = new HashSet<>();
    private final Set<Long> statuses = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();
    private final List<String> pages = new ArrayList<>();

    OtherIssues(Source source, OtherBoards boards, OtherFields fields, int pageSize) {
        this.source = source;
        this.boards = boards;
        this.fields = fields;
        this.pageSize = pageSize;
    }

    /** Reads all of them for the first time. */
    void survey(Job job, People people) {
        for (OtherBoards.Part part : boards.parts()) {
            job.tell(CloneTexts.reading("the issues of board " + part.id()));
            source.each(part.issues(), "issues", pageSize, (path, page) -> {
                if (page.path("startAt").asLong(0) == 0) {
                    job.expect(page.path("total").asLong(0), "issues");
                }
                pages.add(path);
                page.path("issues").forEach(issue -> note(issue, people));
                job.advance(page.path("issues").size());
            });
        }
        complete(job, people);
    }

    /** Parents and epics that are on none of the boards, and theirs. */
    private void complete(Job job, People people) {
        wanted.removeAll(idsByKey.keySet());
        job.tell(CloneTexts.reading("parents and epics"));
        while (!wanted.isEmpty()) {
            List<String> round = wanted.stream().sorted().toList();
            job.expect(round.size(), "issues");
            for (String key : round) {
                String path = ISSUE + key + FORM;
                source.find(path)
                        .filter(issue -> !ids.contains(Nodes.id(issue)))
                        .ifPresent(issue -> {
                            pages.add(path);
                            note(issue, people);
                        });
                job.advance(1);
            }
            wanted.removeAll(idsByKey.keySet());
            round.forEach(wanted::remove);
        }
    }

    private void note(JsonNode issue, People people) {
        if (!ids.add(Nodes.id(issue))) {
            return;
        }
        JsonNode all = issue.path("fields");
        idsByKey.put(Nodes.word(issue, "key"), Nodes.id(issue));
        projects.add(Nodes.id(all.path("project")));
        statuses.add(Nodes.id(all.path("status")));
        people.meet(issue);
        people.meet(source.whole(issue, "comment", "comments"));
        people.meet(source.whole(issue, "worklog", "worklogs"));
        fields.noteOptions(all);
        SprintText.all(fields.value(all, AgileField.SPRINT))
                .forEach(sprint -> sprints.putIfAbsent(sprint.id(), sprint));
        want(Nodes.text(all.path("parent"), "key"));
        JsonNode epic = fields.value(all, AgileField.EPIC_LINK);
        want(epic.isString() ? epic.asString() : null);
    }

    private void want(@Nullable String key) {
        if (key != null && !idsByKey.containsKey(key)) {
            wanted.add(key);
        }
    }

    /** All of them, each once. */
    Stream<JsonNode> all() {
        Set<Long> seen = new HashSet<>();
        return pages.stream()
                .map(source::get)
                .flatMap(page -> page.has("issues") ? page.path("issues").valueStream() : Stream.of(page))
                .filter(issue -> seen.add(Nodes.id(issue)));
    }

    /** The sprints that they are or were in. */
    Map<Long, SprintText> sprints() {
        return sprints;
    }

    /** The numbers of the statuses that they are in. */
    Set<Long> statuses() {
        return statuses;
    }

    /** The numbers of their projects. */
    Set<Long> projects() {
        return projects;
    }

    /** The number of the issue with this key; null where it is not among them. */
    @Nullable
    Long idOf(@Nullable String key) {
        return key == null ? null : idsByKey.get(key);
    }

    /** Whether there is an issue with this number. */
    boolean has(long id) {
        return ids.contains(id);
    }

    /** How many there are. */
    long count() {
        return ids.size();
    }
}
