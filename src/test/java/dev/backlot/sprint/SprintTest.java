package dev.backlot.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SprintTest {

    private static final Instant START = Instant.parse("2026-08-10T09:00:00Z");
    private static final Instant END = Instant.parse("2026-08-24T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-08-14T12:00:00Z");

    private final Sprint sprint = new Sprint(84, "sprint 1");

    @Test
    void isBornInTheFuture() {
        assertThat(sprint.state()).isEqualTo(SprintState.FUTURE);
        assertThat(sprint.isOpen()).isTrue();
    }

    @Test
    void startsOnlyWithBothDates() {
        assertRefused(() -> sprint.moveTo(SprintState.ACTIVE, NOW), "startDate", SprintTexts.NO_START);
        sprint.edit(dates(START, null));
        assertRefused(() -> sprint.moveTo(SprintState.ACTIVE, NOW), "endDate", SprintTexts.NO_END);
        sprint.edit(dates(START, END));

        sprint.moveTo(SprintState.ACTIVE, NOW);

        assertThat(sprint.state()).isEqualTo(SprintState.ACTIVE);
        assertThat(sprint.activatedDate()).isEqualTo(NOW);
        assertThat(sprint.completeDate()).isNull();
    }

    @Test
    void looksAtDatesBeforeTheState() {
        assertRefused(() -> sprint.moveTo(SprintState.CLOSED, NOW), "startDate", SprintTexts.NO_START);
    }

    @Test
    void goesFromFutureToActiveToClosedAndNowhereElse() {
        sprint.edit(dates(START, END));
        assertRefused(
                () -> sprint.moveTo(SprintState.CLOSED, NOW),
                "state",
                SprintTexts.transition(SprintState.FUTURE, SprintState.CLOSED));
        sprint.moveTo(SprintState.ACTIVE, NOW);
        assertRefused(
                () -> sprint.moveTo(SprintState.FUTURE, NOW),
                "state",
                SprintTexts.transition(SprintState.ACTIVE, SprintState.FUTURE));

        sprint.moveTo(SprintState.CLOSED, NOW);

        assertThat(sprint.completeDate()).isEqualTo(NOW);
        assertThat(sprint.isOpen()).isFalse();
    }

    @Test
    void cannotBeChangedOnceItIsClosed() {
        sprint.edit(dates(START, END));
        sprint.moveTo(SprintState.ACTIVE, NOW);
        sprint.moveTo(SprintState.CLOSED, NOW);

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sprint.edit(named("other")))
                .satisfies(problem -> assertThat(problem.messages()).containsExactly(SprintTexts.CLOSED));
    }

    @Test
    void canBeCorrectedOnceItIsClosedButKeepsTheDatesOfItsState() {
        sprint.edit(dates(START, END));
        sprint.begin(SprintState.CLOSED, NOW, NOW);

        sprint.correct(named("other"), Change.set(END));

        assertThat(sprint.name()).isEqualTo("other");
        assertThat(sprint.state()).isEqualTo(SprintState.CLOSED);
        assertThat(sprint.completeDate()).isEqualTo(END);
        assertRefused(() -> sprint.correct(dates(START, null), Change.keep()), "endDate", SprintTexts.NO_END);
    }

    @Test
    void canBeginInAnyStateWithTheDatesOfWhatHasHappened() {
        assertRefused(() -> sprint.begin(SprintState.ACTIVE, null, NOW), "startDate", SprintTexts.NO_START);
        sprint.edit(dates(START, END));

        assertThat(begun(SprintState.FUTURE, NOW).completeDate()).isNull();
        assertThat(begun(SprintState.FUTURE, null).activatedDate()).isNull();
        assertThat(begun(SprintState.ACTIVE, null).activatedDate()).isEqualTo(START);
        assertThat(begun(SprintState.CLOSED, END).completeDate()).isEqualTo(END);
        assertRefused(() -> begun(SprintState.CLOSED, null), "completeDate", SprintTexts.NO_COMPLETION);
        assertRefused(
                () -> begun(SprintState.CLOSED, START.minusMillis(1)), "completeDate", SprintTexts.COMPLETION_ORDER);
    }

    @Test
    void thatIsActiveBeforeItsStartWasActivatedNow() {
        Sprint early = new Sprint(84, "early");
        early.edit(dates(NOW.plusSeconds(1), END));

        early.begin(SprintState.ACTIVE, null, NOW);

        assertThat(early.activatedDate()).isEqualTo(NOW);
    }

    @Test
    void needsItsDatesInOrder() {
        assertRefused(() -> sprint.edit(dates(END, START)), "startDate", SprintTexts.DATE_ORDER);
        assertRefused(() -> new Sprint(84, "x").edit(dates(START, START)), "startDate", SprintTexts.DATE_ORDER);
    }

    @Test
    void hasATrimmedNameOfThirtyCharactersAtMost() {
        sprint.edit(named("  " + "x".repeat(30) + " "));
        assertThat(sprint.name()).isEqualTo("x".repeat(30));

        assertRefused(() -> sprint.edit(named("x".repeat(31))), "name", SprintTexts.NAME_LONG);
        assertRefused(() -> sprint.edit(named("   ")), "name", SprintTexts.NAME_MISSING);
    }

    @Test
    void losesItsGoalToAnEmptyOne() {
        sprint.edit(goal("reach it"));
        assertThat(sprint.goal()).isEqualTo("reach it");

        sprint.edit(goal(""));

        assertThat(sprint.goal()).isNull();
    }

    @Test
    void isClearedOfWhatAFullUpdateDoesNotMention() {
        sprint.edit(dates(START, END));
        sprint.edit(goal("reach it"));

        sprint.edit(named("other").full());

        assertThat(sprint.name()).isEqualTo("other");
        assertThat(sprint.startDate()).isNull();
        assertThat(sprint.endDate()).isNull();
        assertThat(sprint.goal()).isNull();
        assertThat(sprint.originBoardId()).isNull();
    }

    @Test
    void ignoresAnotherBoard() {
        sprint.edit(change(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.set(92L)));

        assertThat(sprint.originBoardId()).isEqualTo(84);
    }

    private static Sprint begun(SprintState state, @Nullable Instant completion) {
        Sprint begun = new Sprint(84, "begun");
        begun.edit(dates(START, END));
        begun.begin(state, completion, NOW);
        return begun;
    }

    private static void assertRefused(ThrowingCallable action, String field, String text) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(action)
                .satisfies(problem -> assertThat(problem.errors()).containsEntry(field, text));
    }

    private static SprintChange named(String name) {
        return change(Change.set(name), Change.keep(), Change.keep(), Change.keep(), Change.keep());
    }

    private static SprintChange goal(String goal) {
        return change(Change.keep(), Change.set(goal), Change.keep(), Change.keep(), Change.keep());
    }

    private static SprintChange dates(Instant start, Instant end) {
        return change(Change.keep(), Change.keep(), Change.set(start), Change.set(end), Change.keep());
    }

    private static SprintChange change(
            Change<String> name,
            Change<String> goal,
            Change<Instant> start,
            Change<Instant> end,
            Change<Long> originBoard) {
        return new SprintChange(
                name, Change.keep(), goal, start, end, originBoard, Change.keep(), Change.keep(), Change.keep());
    }
}
