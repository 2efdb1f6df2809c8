package dev.backlot.issue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps all issues in one order. A move writes only the ranks of the moved issues. It is part of the caller's
 * transaction, which is the only one that writes at that time, so no two moves can choose the same place.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Ranking {

    private final IssueRepository issues;
    private final IssueEdits edits;
    private final EntityManager entities;

    Ranking(IssueRepository issues, IssueEdits edits, EntityManager entities) {
        this.issues = issues;
        this.edits = edits;
        this.entities = entities;
    }

    /** Puts issues right before an issue, in the order given. Next to itself an issue stays where it is. */
    public void before(Issue target, List<Issue> moved) {
        place(target, without(moved, target), true);
    }

    /** Puts issues right behind an issue, in the order given. Next to itself an issue stays where it is. */
    public void after(Issue target, List<Issue> moved) {
        place(target, without(moved, target), false);
    }

    /** The rank for a new issue: behind all others. */
    String last() {
        return issues.lastRank().map(LexoRank::after).orElseGet(LexoRank::first);
    }

    private void place(Issue target, List<Issue> moved, boolean before) {
        if (moved.isEmpty() || isInPlace(target, moved, before)) {
            return;
        }
        List<String> ranks = ranks(target, moved.size(), before);
        if (ranks.stream().anyMatch(rank -> rank.length() > LexoRank.LONGEST)) {
            spreadAll();
            ranks = ranks(target, moved.size(), before);
        }
        for (int index = 0; index < moved.size(); index++) {
            String rank = ranks.get(index);
            edits.edit(moved.get(index), edit -> edit.agile().rank(rank));
        }
    }

    private boolean isInPlace(Issue target, List<Issue> moved, boolean before) {
        List<String> present = new ArrayList<>(neighbours(target, moved.size(), before));
        List<String> wanted = moved.stream().map(Issue::rank).toList();
        if (before) {
            Collections.reverse(present);
        }
        return present.equals(wanted);
    }

    private List<String> ranks(Issue target, int count, boolean before) {
        List<String> next = neighbours(target, 1, before);
        @Nullable String neighbour = next.isEmpty() ? null : next.get(0);
        char bucket = LexoRank.bucket(target.rank());
        return before
                ? LexoRank.between(bucket, neighbour, target.rank(), count)
                : LexoRank.between(bucket, target.rank(), neighbour, count);
    }

    private List<String> neighbours(Issue target, int count, boolean before) {
        return before
                ? issues.ranksBefore(target.rank(), Limit.of(count))
                : issues.ranksAfter(target.rank(), Limit.of(count));
    }

    /** Gives every issue a short rank again, in the next bucket so that no new rank meets an old one. */
    private void spreadAll() {
        List<Issue> all =
                entities.createQuery("from Issue order by rank", Issue.class).getResultList();
        char bucket = LexoRank.nextBucket(LexoRank.bucket(all.get(0).rank()));
        long index = 0;
        for (Issue issue : all) {
            issue.rank = LexoRank.spread(bucket, index++);
        }
        entities.flush();
    }

    private static List<Issue> without(List<Issue> moved, Issue target) {
        return moved.stream().filter(issue -> issue.id() != target.id()).toList();
    }
}
