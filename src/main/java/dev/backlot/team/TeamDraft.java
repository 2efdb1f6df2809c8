package dev.backlot.team;

import dev.backlot.kernel.Change;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a team, field by field; what is not said stays as it is, or for a new team gets its usual value:
 * shareable, Scrum, story points, a key made of the title. Say it in a row: {@code new TeamDraft().title("Red team")}.
 */
public final class TeamDraft {

    private Change<String> key = Change.keep();
    private Change<String> title = Change.keep();
    private Change<String> shortName = Change.keep();
    private Change<String> description = Change.keep();
    private Change<Boolean> shareable = Change.keep();
    private Change<Long> boardId = Change.keep();
    private Change<TeamMode> mode = Change.keep();
    private Change<TeamEstimation> estimation = Change.keep();
    private Change<IssueScope> scope = Change.keep();
    private Change<Boolean> archived = Change.keep();
    private Change<Long> programId = Change.keep();

    /** The key, at most 255 characters, no other team's. */
    public TeamDraft key(@Nullable String value) {
        key = Change.set(value);
        return this;
    }

    /** The name, at most 255 characters. */
    public TeamDraft title(@Nullable String value) {
        title = Change.set(value);
        return this;
    }

    /** A shorter name. */
    public TeamDraft shortName(@Nullable String value) {
        shortName = Change.set(value);
        return this;
    }

    /** What the team is about. */
    public TeamDraft description(@Nullable String value) {
        description = Change.set(value);
        return this;
    }

    /** Whether other plans may use it. */
    public TeamDraft shareable(boolean value) {
        shareable = Change.set(value);
        return this;
    }

    /** The number of a board that the caller sees, null for none. */
    public TeamDraft boardId(@Nullable Long value) {
        boardId = Change.set(value);
        return this;
    }

    /** How it works. */
    public TeamDraft mode(TeamMode value) {
        mode = Change.set(value);
        return this;
    }

    /** What it estimates in. */
    public TeamDraft estimation(TeamEstimation value) {
        estimation = Change.set(value);
        return this;
    }

    /** Its issues, where it has no board. */
    public TeamDraft scope(@Nullable IssueScope value) {
        scope = Change.set(value);
        return this;
    }

    /** Whether it is out of use. */
    public TeamDraft archived(boolean value) {
        archived = Change.set(value);
        return this;
    }

    /** The number of the program it belongs to, null for none. */
    public TeamDraft programId(@Nullable Long value) {
        programId = Change.set(value);
        return this;
    }

    Change<String> key() {
        return key;
    }

    Change<String> title() {
        return title;
    }

    Change<String> shortName() {
        return shortName;
    }

    Change<String> description() {
        return description;
    }

    Change<Boolean> shareable() {
        return shareable;
    }

    Change<Long> boardId() {
        return boardId;
    }

    Change<TeamMode> mode() {
        return mode;
    }

    Change<TeamEstimation> estimation() {
        return estimation;
    }

    Change<IssueScope> scope() {
        return scope;
    }

    Change<Boolean> archived() {
        return archived;
    }

    Change<Long> programId() {
        return programId;
    }
}
