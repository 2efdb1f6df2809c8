package dev.backlot.program;

import dev.backlot.team.IssueScope;
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

/** Teams that plan together (a release train). {@code Teams.ofProgram} tells which. */
@Entity
@Table(name = "program")
public class Program {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "program_seq")
    @SequenceGenerator(name = "program_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "program_key")
    private String key;

    private String name;
    private @Nullable Long portfolioId;
    private boolean archived;

    @Enumerated(EnumType.STRING)
    private FilterMode filterMode;

    @Enumerated(EnumType.STRING)
    private EpicMode epicMode;

    @Embedded
    @AttributeOverride(name = "filterId", column = @Column(name = "epic_filter_id"))
    @AttributeOverride(name = "projectIds", column = @Column(name = "epic_project_ids"))
    @AttributeOverride(name = "fieldValues", column = @Column(name = "epic_field_values"))
    private @Nullable IssueScope epicScope;

    @Embedded
    @AttributeOverride(name = "filterId", column = @Column(name = "issue_filter_id"))
    @AttributeOverride(name = "projectIds", column = @Column(name = "issue_project_ids"))
    @AttributeOverride(name = "fieldValues", column = @Column(name = "issue_field_values"))
    private @Nullable IssueScope issueScope;

    /** For JPA. */
    protected Program() {}

    Program(String key, String name) {
        this.key = key;
        this.name = name;
        this.filterMode = FilterMode.TEAM_FILTER_ISSUES;
        this.epicMode = EpicMode.PROGRAM_EPICS_IN_TEAM_FILTERS;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The key, which no other program has. */
    public String key() {
        return key;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The number of the portfolio it belongs to. */
    public @Nullable Long portfolioId() {
        return portfolioId;
    }

    /** Whether it is out of use. */
    public boolean archived() {
        return archived;
    }

    /** Which issues it is about. */
    public FilterMode filterMode() {
        return filterMode;
    }

    /** Which epics it has. */
    public EpicMode epicMode() {
        return epicMode;
    }

    /** The filter of its epics, where it has one of its own. */
    public @Nullable IssueScope epicScope() {
        return epicScope;
    }

    /** The filter of its issues, where it has one of its own. */
    public @Nullable IssueScope issueScope() {
        return issueScope;
    }

    void name(String newKey, String newName) {
        key = newKey;
        name = newName;
    }

    void edit(ProgramDraft draft) {
        portfolioId = draft.portfolioId().or(portfolioId);
        archived = Boolean.TRUE.equals(draft.archived().or(archived));
    }
}
