package dev.backlot.api.document;

import dev.backlot.constant.CustomField;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.issue.Issue;
import dev.backlot.project.Project;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import dev.backlot.user.User;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Entities that no database knows. */
public final class Things {

    /** The moment at which every issue here was made. */
    public static final Instant CREATED = Instant.parse("2026-08-14T11:32:11.358Z");

    private Things() {}

    /** Issue PZ-{number} with the id 10000 + number - 1: a task to do, with nothing set. */
    public static Issue issue(long number) {
        Issue issue = thing(Issue.class, "id", 9_999 + number, "number", number, "projectId", 10_000L);
        set(issue, "issueTypeId", 10_002L, "statusId", 10_000L, "priorityId", 3L, "summary", "Summary " + number);
        set(issue, "created", CREATED, "updated", CREATED, "rank", "0|hzzzzz:", "reporterId", 1L, "creatorId", 1L);
        for (String set : Set.of("labels", "fixVersionIds", "affectedVersionIds", "componentIds", "sprintIds")) {
            set(issue, set, new TreeSet<>());
        }
        return issue;
    }

    /** A sprint with nothing set. */
    public static Sprint sprint(long id, SprintState state) {
        return thing(Sprint.class, "id", id, "name", "Sprint " + id, "state", state);
    }

    static Project project() {
        return thing(
                Project.class,
                "id",
                10_000L,
                "key",
                "PZ",
                "name",
                "Phase Zero",
                "typeKey",
                "software",
                "avatarId",
                10_324L);
    }

    static IssueType issueType(long id, String name, boolean epic, long avatarId) {
        return thing(IssueType.class, "id", id, "name", name, "description", "", "epic", epic, "avatarId", avatarId);
    }

    static Status status(long id, String name, StatusCategory category) {
        return thing(Status.class, "id", id, "name", name, "description", "", "icon", "", "category", category);
    }

    static Priority priority() {
        return thing(Priority.class, "id", 3L, "name", "Medium", "icon", "/images/icons/priorities/medium.svg");
    }

    static Resolution resolution() {
        return thing(Resolution.class, "id", 1L, "name", "Fixed", "description", "A fix.");
    }

    static User user(long id, String name) {
        User user = thing(User.class, "id", id, "key", "JIRAUSER" + (9_999 + id), "name", name, "active", true);
        set(user, "displayName", name, "email", name + "@example.com", "timeZone", "Etc/UTC");
        return user;
    }

    static CustomField customField(long id, String name, String typeKey) {
        return thing(CustomField.class, "id", id, "name", name, "typeKey", typeKey);
    }

    static <T> T thing(Class<T> type, Object... namesAndValues) {
        T thing = BeanUtils.instantiateClass(type);
        set(thing, namesAndValues);
        return thing;
    }

    /** Sets fields by their names. */
    public static void set(Object thing, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            ReflectionTestUtils.setField(thing, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
