package dev.backlot.issue;

import dev.backlot.constant.IssueType;
import dev.backlot.constant.IssueTypes;
import dev.backlot.kernel.Problem;
import dev.backlot.scheme.IssueTypeLife;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes issue types away; their issues get another type. */
@Service
public class IssueTypeRemoval {

    private final IssueTypes types;
    private final IssueTypeLife life;
    private final IssueRepository issues;
    private final IssueEdits edits;
    private final JdbcClient jdbc;

    IssueTypeRemoval(IssueTypes types, IssueTypeLife life, IssueRepository issues, IssueEdits edits, JdbcClient jdbc) {
        this.types = types;
        this.life = life;
        this.issues = issues;
        this.edits = edits;
        this.jdbc = jdbc;
    }

    /**
     * Takes a type away.
     *
     * @param alternativeId the number of the type that its issues get; needed where there are any
     * @throws Problem where the caller is no administrator, there is no such type, it is that of epics, or its issues
     *     cannot have the other type
     */
    @Transactional
    public void delete(String id, @Nullable String alternativeId) {
        IssueType type = types.requireAdministered(id);
        if (type.epic()) {
            throw Problem.invalid(IssueTexts.EPIC_TYPE_STAYS);
        }
        List<Issue> orphans = issues.findByIssueTypeId(type.id());
        if (!orphans.isEmpty() || alternativeId != null) {
            IssueType alternative = alternative(type, alternativeId);
            orphans.forEach(issue -> edits.edit(issue, edit -> move(edit, type, alternative)));
        }
        jdbc.sql("delete from entity_property where entity_type = 'ISSUE_TYPE' and entity_id = ?")
                .param(type.id())
                .update();
        life.remove(type);
    }

    private IssueType alternative(IssueType type, @Nullable String id) {
        if (id == null) {
            throw Problem.invalid(IssueTexts.ALTERNATIVE_MISSING);
        }
        return life.alternatives(type).stream()
                .filter(other -> Long.toString(other.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(IssueTexts.NO_ALTERNATIVE));
    }

    private static void move(IssueEdit edit, IssueType from, IssueType to) {
        edit.part("issuetype", Long.toString(from.id()), from.name(), Long.toString(to.id()), to.name());
        edit.issue().issueTypeId = to.id();
    }
}
