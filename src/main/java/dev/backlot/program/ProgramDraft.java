package dev.backlot.program;

import dev.backlot.kernel.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a program, field by field; what is not said stays as it is, or for a new program gets its usual
 * value: a key made of the name, no portfolio, no teams.
 */
public final class ProgramDraft {

    private Change<String> key = Change.keep();
    private Change<String> name = Change.keep();
    private Change<Long> portfolioId = Change.keep();
    private Change<Boolean> archived = Change.keep();
    private Change<List<Long>> teamIds = Change.keep();

    /** The key, at most 255 characters, no other program's. */
    public ProgramDraft key(@Nullable String value) {
        key = Change.set(value);
        return this;
    }

    /** The name, at most 255 characters. */
    public ProgramDraft name(@Nullable String value) {
        name = Change.set(value);
        return this;
    }

    /** The number of the portfolio, null for none; whether there is one is not looked at here. */
    public ProgramDraft portfolioId(@Nullable Long value) {
        portfolioId = Change.set(value);
        return this;
    }

    /** Whether it is out of use. */
    public ProgramDraft archived(boolean value) {
        archived = Change.set(value);
        return this;
    }

    /** The teams in order; each leaves the program that it was in. */
    public ProgramDraft teamIds(List<Long> value) {
        teamIds = Change.set(List.copyOf(value));
        return this;
    }

    Change<String> key() {
        return key;
    }

    Change<String> name() {
        return name;
    }

    Change<Long> portfolioId() {
        return portfolioId;
    }

    Change<Boolean> archived() {
        return archived;
    }

    Change<List<Long>> teamIds() {
        return teamIds;
    }
}
