package dev.backlot.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.kernel.Problem;
import dev.backlot.sprint.Sprint;
import dev.backlot.support.HttpTest;
import dev.backlot.team.Team;
import dev.backlot.team.TeamDraft;
import dev.backlot.team.Teams;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs, their teams and their periods, as other modules write them. */
@HttpTest
class ProgramsTest {

    private static final LocalDate START = LocalDate.parse("2026-10-01");
    private static final LocalDate END = LocalDate.parse("2026-12-20");

    @Autowired
    private Programs programs;

    @Autowired
    private Periods periods;

    @Autowired
    private PeriodSprints sprints;

    @Autowired
    private Teams teams;

    @Test
    void aTeamIsInOneProgramOnly() {
        Program made = programs.create(new ProgramDraft().name("New train").teamIds(List.of(4L, 1L)));

        assertThat(made.key()).isEqualTo("NEWTRAIN");
        assertThat(programs.teamIds(made.id())).containsExactly(4L, 1L);
        assertThat(programs.teamIds(1)).containsExactly(2L, 3L);
        assertThat(teams.require(1).programId()).isEqualTo(made.id());

        teams.update(2, new TeamDraft().programId(made.id()));
        assertThat(programs.teamIds(made.id())).containsExactly(4L, 1L, 2L);
        programs.update(made.id(), new ProgramDraft().teamIds(List.of(2L)));
        assertThat(programs.teamIds(made.id())).containsExactly(2L);
        assertThat(teams.require(1).programId()).isNull();
        teams.update(2, new TeamDraft().programId(null));
        assertThat(programs.teamIds(made.id())).isEmpty();
    }

    @Test
    void aProgramIsChangedAndDeleted() {
        Program made = programs.create(
                new ProgramDraft().name("Shop").key("SHOP2").portfolioId(7L).archived(true));
        programs.update(made.id(), new ProgramDraft().name("Shop two").portfolioId(null));

        Program changed = programs.require(made.id());
        assertThat(changed.name()).isEqualTo("Shop two");
        assertThat(changed.key()).isEqualTo("SHOP2");
        assertThat(changed.portfolioId()).isNull();
        assertThat(changed.archived()).isTrue();
        programs.update(made.id(), new ProgramDraft().teamIds(List.of(1L)));
        programs.delete(made.id());
        assertThat(programs.byId(made.id())).isEmpty();
        assertThat(teams.require(1).programId()).isNull();
        refused(Problem.Kind.INVALID, () -> programs.delete(1));
    }

    @Test
    void whatCannotBeAProgramIsRefused() {
        refused(Problem.Kind.INVALID, () -> programs.create(new ProgramDraft()));
        refused(Problem.Kind.INVALID, () -> programs.create(new ProgramDraft().name("x".repeat(256))));
        refused(
                Problem.Kind.INVALID,
                () -> programs.create(new ProgramDraft().name("x").key("SHOP")));
        refused(
                Problem.Kind.INVALID,
                () -> programs.create(new ProgramDraft().name("x").key(" ")));
        refused(
                Problem.Kind.INVALID,
                () -> programs.create(new ProgramDraft().name("x").teamIds(List.of(99L))));
        refused(Problem.Kind.NOT_FOUND, () -> programs.update(99, new ProgramDraft()));
        refused(Problem.Kind.NOT_FOUND, () -> programs.delete(99));
        refused(Problem.Kind.NOT_FOUND, () -> programs.require(99));
        assertThat(programs.list()).hasSize(2);
    }

    @Test
    void aPeriodKeepsTheSprintsThatAreNamed() {
        Period made = periods.create(new PeriodDraft()
                .name("2026 Q4")
                .programId(1L)
                .dates(START, END)
                .teamIds(List.of(2L, 1L, 2L))
                .sprints(List.of(sprint(null, "One", 0), sprint(null, "Two", 14))));
        assertThat(made.key()).isEqualTo("2026Q4");
        assertThat(made.teamIds()).containsExactly(2L, 1L);
        List<PeriodSprint> first = sprints.ofPeriod(made.id());
        assertThat(first).extracting(PeriodSprint::name).containsExactly("One", "Two");

        long two = first.get(1).id();
        periods.update(
                made.id(), new PeriodDraft().sprints(List.of(sprint(two, "Second", 28), sprint(null, "Third", 42))));
        assertThat(sprints.ofPeriod(made.id())).extracting(PeriodSprint::name).containsExactly("Second", "Third");
        assertThat(sprints.ofPeriod(made.id()).get(0).id()).isEqualTo(two);
        assertThat(sprints.ofPeriod(made.id()).get(0).startDate()).isEqualTo(START.plusDays(28));

        periods.update(made.id(), new PeriodDraft().archived(true));
        assertThat(sprints.ofPeriod(made.id())).hasSize(2);
        assertThat(periods.require(made.id()).archived()).isTrue();
        periods.delete(made.id());
        assertThat(periods.byId(made.id())).isEmpty();
        assertThat(sprints.byId(two)).isEmpty();
    }

    @Test
    void whatCannotBeAPeriodIsRefusedWhole() {
        PeriodDraft good = new PeriodDraft().name("x").dates(START, END);
        refused(Problem.Kind.INVALID, () -> periods.create(new PeriodDraft().dates(START, END)));
        refused(
                Problem.Kind.INVALID,
                () -> periods.create(new PeriodDraft().name("x").dates(START, null)));
        refused(
                Problem.Kind.INVALID,
                () -> periods.create(new PeriodDraft().name("x").dates(END, START)));
        refused(Problem.Kind.INVALID, () -> periods.create(good.programId(99L)));
        refused(Problem.Kind.INVALID, () -> periods.create(good.programId(null).teamIds(List.of(99L))));
        refused(
                Problem.Kind.INVALID,
                () -> periods.create(good.teamIds(List.of()).key("2026Q3")));
        refused(Problem.Kind.INVALID, () -> periods.create(good.key("X").sprints(List.of(sprint(null, "Late", 80)))));
        refused(Problem.Kind.INVALID, () -> periods.create(good.sprints(List.of(sprint(3L, "Another's", 0)))));
        refused(Problem.Kind.INVALID, () -> periods.create(good.sprints(List.of(sprint(null, " ", 0)))));
        refused(Problem.Kind.NOT_FOUND, () -> periods.update(99, good));
        refused(Problem.Kind.NOT_FOUND, () -> periods.delete(99));
        assertThat(periods.list()).hasSize(2);
    }

    @Test
    void whoseSprintItIsCanBeSaid() {
        PeriodSprint fourth = sprints.ofPeriod(2).get(3);
        Team red = teams.require(1);
        assertThat(sprints.jiraSprint(fourth, red)).map(Sprint::id).contains(106L);

        sprints.assign(fourth.id(), 1, 72L);
        PeriodSprint said = sprints.byId(fourth.id()).orElseThrow();
        assertThat(sprints.jiraSprint(said, red)).map(Sprint::id).contains(72L);
        sprints.assign(fourth.id(), 1, null);
        PeriodSprint unsaid = sprints.byId(fourth.id()).orElseThrow();
        assertThat(sprints.jiraSprint(unsaid, red)).map(Sprint::id).contains(106L);
        refused(Problem.Kind.NOT_FOUND, () -> sprints.assign(99, 1, 72L));
        refused(Problem.Kind.INVALID, () -> sprints.assign(fourth.id(), 99, 72L));
        refused(Problem.Kind.INVALID, () -> sprints.assign(fourth.id(), 1, 99L));
    }

    @Test
    void aTeamOfAPeriodStays() {
        periods.update(1, new PeriodDraft().teamIds(List.of(6L)));
        teams.update(6, new TeamDraft().programId(null));
        refused(Problem.Kind.INVALID, () -> teams.delete(6));
        periods.update(1, new PeriodDraft().teamIds(List.of()));
        teams.delete(6);
        assertThat(teams.byId(6)).isEmpty();
    }

    @Test
    void whatCannotBeATeamIsRefused() {
        refused(
                Problem.Kind.INVALID,
                () -> teams.create(new TeamDraft().title("x").key("RED")));
        refused(
                Problem.Kind.INVALID,
                () -> teams.create(new TeamDraft().title("x").key("k".repeat(256))));
        refused(
                Problem.Kind.INVALID,
                () -> teams.create(new TeamDraft().title("x").boardId(99L)));
        refused(
                Problem.Kind.INVALID,
                () -> teams.create(new TeamDraft().title("x").programId(99L)));
        Team made = teams.create(
                new TeamDraft().title("Red").boardId(92L).shortName("R").description("d"));
        assertThat(made.key()).isEqualTo("RED2");
        assertThat(teams.require(made.id()).boardId()).isEqualTo(92L);
    }

    private static PeriodDraft.Sprint sprint(@Nullable Long id, String name, int day) {
        return new PeriodDraft.Sprint(id, name, START.plusDays(day), START.plusDays(day + 13));
    }

    private static void refused(Problem.Kind kind, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
