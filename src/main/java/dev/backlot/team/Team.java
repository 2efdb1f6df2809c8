package dev.backlot.team;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** People who work together, on a board of Jira or on the issues of a filter. */
@Entity
@Table(name = "team")
public class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
    @SequenceGenerator(name = "team_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "team_key")
    private String key;

    private String title;
    private @Nullable String shortName;
    private @Nullable String description;
    private boolean shareable;
    private @Nullable Long boardId;

    @Enumerated(EnumType.STRING)
    @Column(name = "team_mode")
    private TeamMode mode;

    @Enumerated(EnumType.STRING)
    private TeamEstimation estimation;

    @Embedded
    @AttributeOverride(name = "filterId", column = @Column(name = "scope_filter_id"))
    @AttributeOverride(name = "projectIds", column = @Column(name = "scope_project_ids"))
    @AttributeOverride(name = "fieldValues", column = @Column(name = "scope_field_values"))
    private @Nullable IssueScope scope;

    private boolean archived;
    private @Nullable Long programId;
    private int programPosition;

    /** For JPA. */
    protected Team() {}

    Team(String key, String title) {
        this.key = key;
        this.title = title;
        this.shareable = true;
        this.mode = TeamMode.SCRUM;
        this.estimation = TeamEstimation.STORY_POINTS;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The key, which no other team has. */
    public String key() {
        return key;
    }

    /** The name. */
    public String title() {
        return title;
    }

    /** A shorter name. */
    public @Nullable String shortName() {
        return shortName;
    }

    /** What the team is about. */
    public @Nullable String description() {
        return description;
    }

    /** Whether other plans than the one it was made in may use it. */
    public boolean shareable() {
        return shareable;
    }

    /** The number of the board it works on; null where its {@linkplain #scope() issues} are told in another way. */
    public @Nullable Long boardId() {
        return boardId;
    }

    /** How it works. */
    public TeamMode mode() {
        return mode;
    }

    /** What it estimates in. */
    public TeamEstimation estimation() {
        return estimation;
    }

    /** Its issues, where it has no board. */
    public @Nullable IssueScope scope() {
        return scope;
    }

    /** Whether it is out of use. */
    public boolean archived() {
        return archived;
    }

    /** The number of the program it belongs to. */
    public @Nullable Long programId() {
        return programId;
    }

    int programPosition() {
        return programPosition;
    }

    void join(@Nullable Long newProgramId, int position) {
        programId = newProgramId;
        programPosition = position;
    }

    void name(String newKey, String newTitle) {
        key = newKey;
        title = newTitle;
    }

    void edit(TeamDraft draft) {
        shortName = draft.shortName().or(shortName);
        description = draft.description().or(description);
        shareable = Boolean.TRUE.equals(draft.shareable().or(shareable));
        boardId = draft.boardId().or(boardId);
        TeamMode newMode = draft.mode().or(mode);
        mode = newMode == null ? TeamMode.SCRUM : newMode;
        TeamEstimation newEstimation = draft.estimation().or(estimation);
        estimation = newEstimation == null ? TeamEstimation.STORY_POINTS : newEstimation;
        scope = draft.scope().or(scope);
        archived = Boolean.TRUE.equals(draft.archived().or(archived));
    }
}
