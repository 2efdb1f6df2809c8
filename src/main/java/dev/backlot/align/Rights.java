package dev.backlot.align;

import dev.backlot.kernel.Problem;
import dev.backlot.team.Persons;
import dev.backlot.team.Resources;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the caller's system role lets them do, and with which objects. */
@Component
class Rights {

    private static final String PORTFOLIOS = "portfolioIds";

    private final AlignTables tables;
    private final Persons persons;
    private final Resources members;
    private final CurrentUser currentUser;

    Rights(AlignTables tables, Persons persons, Resources members, CurrentUser currentUser) {
        this.tables = tables;
        this.persons = persons;
        this.members = members;
        this.currentUser = currentUser;
    }

    /**
     * Refuses who may not read a resource at all.
     *
     * @throws Problem then
     */
    void requireRead(Resource resource) {
        if (!mayRead(resource)) {
            throw Problem.forbidden(AlignTexts.noReading(resource.name()));
        }
    }

    /**
     * Refuses who may not change a resource.
     *
     * @throws Problem then
     */
    void requireWrite(Resource resource) {
        if (role(currentUser.viewer()).access(resource) != Access.WRITE) {
            throw Problem.forbidden(AlignTexts.noWriting(resource.name()));
        }
    }

    boolean mayRead(Resource resource) {
        return role(currentUser.viewer()).access(resource) != Access.NONE;
    }

    /** The role of a caller. Administrators are Jira's, whatever role they are given here. */
    Role role(Viewer viewer) {
        return viewer.administrator() ? Role.ADMINISTRATOR : role(viewer.userId());
    }

    private Role role(@Nullable Long userId) {
        return role(userId == null ? null : tables.of("Users").get(userId));
    }

    /** The role that the document of a user tells of, for those who are no administrators. */
    static Role role(@Nullable Map<String, @Nullable Object> document) {
        return document != null && document.get("roleId") instanceof Long id
                ? Role.of(id).filter(role -> role != Role.ADMINISTRATOR).orElse(Role.MEMBER)
                : Role.MEMBER;
    }

    /** Which objects the caller works with. */
    Reach reach(List<AlignObject> portfolios, List<AlignObject> programs, List<AlignObject> teams) {
        Viewer viewer = currentUser.viewer();
        return role(viewer) == Role.PORTFOLIO_READER
                ? reachOf(teamsOf(viewer.userId()), given(viewer.userId()), portfolios, programs, teams)
                : Reach.EVERYTHING;
    }

    /** Somebody works with the portfolios of the own teams: those whose team it is, and those of the teams' programs. */
    private static Reach reachOf(
            Set<Long> own,
            Set<Long> given,
            List<AlignObject> portfolios,
            List<AlignObject> programs,
            List<AlignObject> teams) {
        Set<Long> homes = new HashSet<>();
        teams.stream().filter(team -> own.contains(team.id())).forEach(team -> homes.addAll(programsOf(team)));
        Set<Long> reached = new HashSet<>(given);
        programs.stream()
                .filter(program -> homes.contains(program.id()) || own.contains(program.number("teamId")))
                .forEach(program -> reached.add(program.number("portfolioId")));
        portfolios.stream()
                .filter(portfolio -> own.contains(portfolio.number("teamId")))
                .forEach(portfolio -> reached.add(portfolio.id()));
        reached.remove(null);
        return within(reached, portfolios, programs, teams);
    }

    private static Reach within(
            Set<Long> reached, List<AlignObject> portfolios, List<AlignObject> programs, List<AlignObject> teams) {
        Set<Long> within = programs.stream()
                .filter(program -> reached.contains(program.number("portfolioId")))
                .map(AlignObject::id)
                .collect(Collectors.toSet());
        Set<Long> crews = teams.stream()
                .filter(team -> programsOf(team).stream().anyMatch(within::contains))
                .map(AlignObject::id)
                .collect(Collectors.toCollection(HashSet::new));
        portfolios.stream()
                .filter(portfolio -> reached.contains(portfolio.id()) && portfolio.number("teamId") != null)
                .forEach(portfolio -> crews.add(portfolio.number("teamId")));
        return new Reach(false, reached, within, crews);
    }

    private static Set<Long> programsOf(AlignObject team) {
        Set<Long> ids = new HashSet<>(team.numbers("programIds"));
        Long first = team.number("programId");
        if (first != null) {
            ids.add(first);
        }
        return ids;
    }

    private Set<Long> teamsOf(@Nullable Long userId) {
        return persons.list().stream()
                .filter(person -> userId != null && userId.equals(person.userId()))
                .flatMap(person -> Memberships.of(members.list(), person.id()).stream())
                .collect(Collectors.toSet());
    }

    /** The portfolios that somebody was given beside those of the teams; no client sees or sets them. */
    private Set<Long> given(@Nullable Long userId) {
        Map<String, @Nullable Object> document =
                userId == null ? null : tables.of("Users").get(userId);
        return document != null && document.get(PORTFOLIOS) instanceof List<?> list
                ? list.stream()
                        .filter(Long.class::isInstance)
                        .map(Long.class::cast)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
