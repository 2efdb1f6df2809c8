package dev.backlot.api.control.cloning;

import dev.backlot.constant.AgileField;
import dev.backlot.job.Job;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.IssueTalk;
import dev.backlot.seed.StandardConstants;
import dev.backlot.seed.TalkTables;
import dev.backlot.seed.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A world made of another Jira. */
final class Clone {

    private final OtherJira jira;
    private final Source source;
    private final Disguise disguise;
    private final Instant now;
    private final List<String> notes = new ArrayList<>();

    Clone(OtherJira jira, Source source, Disguise disguise, Instant now) {
        this.jira = jira;
        this.source = source;
        this.disguise = disguise;
        this.now = now;
    }

    /** All but the issues. */
    World world(@Nullable String passwordHash) {
        List<World.User> everybody = jira.people().number(disguise, passwordHash);
        World.User me = everybody.get(0);
        World.Constants constants = jira.constants().rows(statuses(), jira.fields());
        BoardRows boards = new BoardRows(
                jira,
                disguise,
                me.id(),
                constants.field(AgileField.RANK).orElseThrow().id());
        notes.addAll(boards.notes());
        return new World(
                constants,
                everybody,
                StandardConstants.groups(me, everybody),
                List.of(),
                jira.projects().rows(jira.people(), disguise, me.id()),
                jira.projects().components(jira.people(), disguise),
                jira.projects().versions(disguise),
                boards.filters(),
                boards.boards(),
                jira.boards().sprints(jira.issues().sprints(), disguise),
                List.of(),
                List.of(),
                extras());
    }

    private List<World.Extra> extras() {
        return List.of(
                jira.projects().details(disguise),
                jira.fields().rows(disguise),
                jira.constants().linkTypeRows(),
                new TalkTables(this::talks));
    }

    /** The issues, read and made one by one. */
    Iterator<IssueRow> issues(Job job) {
        OtherIssue maker = new OtherIssue(jira, disguise, now);
        return jira.issues()
                .all()
                .map(issue -> {
                    job.advance(1);
                    return maker.row(issue);
                })
                .iterator();
    }

    /**
     * What has become of it, and what is not as it was.
     *
     * @param world all but the issues
     * @param more what else is not
     */
    String summary(World world, List<String> more) {
        return Stream.of(
                        Stream.of(CloneTexts.done(
                                world.boards().size(),
                                world.sprints().size(),
                                jira.issues().count(),
                                world.users().size())),
                        notes.stream(),
                        more.stream())
                .flatMap(Function.identity())
                .collect(Collectors.joining("; "));
    }

    private Iterator<IssueTalk> talks() {
        OtherTalk maker = new OtherTalk(source, jira, disguise, now);
        return jira.issues().all().map(maker::of).iterator();
    }

    private Set<Long> statuses() {
        Set<Long> all = new LinkedHashSet<>(jira.projects().statuses());
        all.addAll(jira.issues().statuses());
        return all;
    }
}
