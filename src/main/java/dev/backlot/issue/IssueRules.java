package dev.backlot.issue;

import dev.backlot.constant.IssueType;
import dev.backlot.kernel.Names;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the values of an issue's fields must be like. Each method throws a problem of its field where they are not. */
public final class IssueRules {

    private static final int TEXT_LIMIT = 255;

    private IssueRules() {}

    /** A summary, without blanks around it. */
    public static String summary(@Nullable String text) {
        return Names.required("summary", text, TEXT_LIMIT, IssueTexts.SUMMARY_MISSING, IssueTexts.SUMMARY_LONG);
    }

    /** Labels have no blanks in them. */
    public static void labels(Collection<String> labels) {
        for (String label : labels) {
            if (label.isEmpty()) {
                throw Problem.invalidField("labels", IssueTexts.LABEL_EMPTY);
            }
            if (label.chars().anyMatch(Character::isWhitespace)) {
                throw Problem.invalidField("labels", IssueTexts.LABEL_SPACES.formatted(label));
            }
            if (label.length() > TEXT_LIMIT) {
                throw Problem.invalidField("labels", IssueTexts.LABEL_LONG);
            }
        }
    }

    /** The name of an epic, which every epic has. */
    public static String epicName(String fieldId, @Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Problem.invalidField(fieldId, IssueTexts.EPIC_NAME_MISSING);
        }
        if (name.length() > TEXT_LIMIT) {
            throw Problem.invalidField(fieldId, IssueTexts.EPIC_NAME_LONG);
        }
        return name.strip();
    }

    /** The type of an issue is one of its project. */
    public static void type(IssueType type, Project project) {
        if (!project.issueTypeIds().contains(type.id())) {
            throw Problem.invalidField("issuetype", IssueTexts.TYPE_INVALID);
        }
    }

    /** An issue that has a type gets another one of the same kind: a sub-task stays a sub-task. */
    public static void type(IssueType type, Project project, IssueType before) {
        type(type, project);
        if (type.subtask() != before.subtask()) {
            throw Problem.invalidField("issuetype", IssueTexts.TYPE_INVALID);
        }
    }

    /** A sub-task has a parent in its project that is none itself; other issues have none. */
    public static void parent(@Nullable Issue parent, IssueType type, Project project) {
        if (!type.subtask()) {
            if (parent != null) {
                throw Problem.invalidField("issuetype", IssueTexts.NOT_SUBTASK);
            }
        } else if (parent == null) {
            throw Problem.invalidField("parent", IssueTexts.PARENT_MISSING);
        } else if (parent.projectId() != project.id() || parent.parentId() != null) {
            throw Problem.invalidField("parent", IssueTexts.PARENT_INVALID);
        }
    }
}
