package dev.backlot.template;

import dev.backlot.board.BoardType;
import dev.backlot.project.ProjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a project is created from; keys and names are those of Jira Software's own. The further keys are those that Cloud
 * has for the same: clients written for both send them.
 */
public enum ProjectTemplate {
    /** A project with a scrum board. */
    SCRUM(
            ProjectType.SOFTWARE,
            BoardType.SCRUM,
            "gh-scrum-template",
            "Scrum software development",
            "Agile development with a board, sprints and stories.",
            List.of("gh-simplified-scrum", "gh-simplified-scrum-classic", "gh-simplified-agility-scrum")),
    /** A project with a kanban board. */
    KANBAN(
            ProjectType.SOFTWARE,
            BoardType.KANBAN,
            "gh-kanban-template",
            "Kanban software development",
            "Optimise development flow with a board.",
            List.of("gh-simplified-kanban", "gh-simplified-kanban-classic", "gh-simplified-agility-kanban")),
    /** A project for software without a board. */
    BASIC(
            ProjectType.SOFTWARE,
            null,
            "basic-software-development-template",
            "Basic software development",
            "Track development tasks and bugs.",
            List.of("gh-simplified-basic")),
    /** A plan with an end. */
    PROJECT_MANAGEMENT(
            ProjectType.BUSINESS,
            null,
            "jira-core-project-management",
            "Project management",
            "Plan, track and report on all of your work within a project.",
            List.of("jira-core-simplified-project-management")),
    /** A list of things to do. */
    TASK_MANAGEMENT(
            ProjectType.BUSINESS,
            null,
            "jira-core-task-management",
            "Task management",
            "Quickly organize and assign simple tasks for you or your team.",
            List.of("jira-core-simplified-task-tracking", "jira-core-simplified-task-management")),
    /** Work that comes again and again. */
    PROCESS_MANAGEMENT(
            ProjectType.BUSINESS,
            null,
            "jira-core-process-management",
            "Process management",
            "Track all the work activity as it transitions through a streamlined process.",
            List.of("jira-core-simplified-process-control", "jira-core-simplified-process-management"));

    private static final String SOFTWARE_TEMPLATES = "com.pyxis.greenhopper.jira:";
    private static final String BUSINESS_TEMPLATES = "com.atlassian.jira-core-project-templates:";

    private final ProjectType type;
    private final @Nullable BoardType boardType;
    private final String shortKey;
    private final String label;
    private final String description;
    // An unmodifiable list of texts.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> otherKeys;

    ProjectTemplate(
            ProjectType type,
            @Nullable BoardType boardType,
            String shortKey,
            String label,
            String description,
            List<String> otherKeys) {
        this.type = type;
        this.boardType = boardType;
        this.shortKey = shortKey;
        this.label = label;
        this.description = description;
        this.otherKeys = List.copyOf(otherKeys);
    }

    /** The beginning of its name, such as {@code Scrum}. */
    String firstWord() {
        int blank = label.indexOf(' ');
        return blank < 0 ? label : label.substring(0, blank);
    }

    /** The template with this complete key. */
    public static Optional<ProjectTemplate> of(String key) {
        return Arrays.stream(values()).filter(template -> template.isKey(key)).findFirst();
    }

    /** The kind of project that it makes. */
    public ProjectType type() {
        return type;
    }

    /** The complete key, such as {@code com.pyxis.greenhopper.jira:gh-scrum-template}. */
    public String key() {
        return origin() + shortKey;
    }

    /** The key without the name of the plugin that it is from. */
    public String shortKey() {
        return shortKey;
    }

    /** The name as people read it. */
    public String label() {
        return label;
    }

    /** What it is good for. */
    public String description() {
        return description;
    }

    /** The kind of board that the project begins with. */
    Optional<BoardType> boardType() {
        return Optional.ofNullable(boardType);
    }

    private boolean isKey(String key) {
        return key.equals(key()) || otherKeys.stream().anyMatch(other -> key.equals(origin() + other));
    }

    private String origin() {
        return type == ProjectType.SOFTWARE ? SOFTWARE_TEMPLATES : BUSINESS_TEMPLATES;
    }
}
