package dev.backlot.link;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds links between issues. A link is seen by whoever sees both issues. */
@Service
@Transactional(readOnly = true)
public class IssueLinks {

    private final IssueLinkRepository repository;
    private final LinkTypes types;
    private final Issues issues;
    private final CurrentUser currentUser;

    IssueLinks(IssueLinkRepository repository, LinkTypes types, Issues issues, CurrentUser currentUser) {
        this.repository = repository;
        this.types = types;
        this.issues = issues;
        this.currentUser = currentUser;
    }

    /**
     * A link as one of its issues shows it.
     *
     * @param link the link
     * @param type its type
     * @param other the issue at the other end
     * @param outward whether the link leads to the other issue, not from it
     */
    public record End(IssueLink link, LinkType type, Issue other, boolean outward) {}

    /**
     * A link with both issues.
     *
     * @param link the link
     * @param type its type
     * @param source the issue that the outward description begins with
     * @param destination the issue that it ends with
     */
    public record Whole(IssueLink link, LinkType type, Issue source, Issue destination) {}

    /** What these issues show, by issue: by type, what leads out of them first, oldest first. */
    public Map<Long, List<End>> of(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return Map.of();
        }
        List<IssueLink> links = repository.of(issueIds);
        Map<Long, Issue> all = issues.byIds(links.stream()
                .flatMap(link -> List.of(link.sourceId(), link.destinationId()).stream())
                .collect(Collectors.toSet()));
        Map<Long, List<End>> found = new HashMap<>();
        for (IssueLink link : links) {
            for (Long id : List.of(link.sourceId(), link.destinationId())) {
                Issue other = all.get(link.otherThan(id));
                if (issueIds.contains(id) && other != null && isSeen(other)) {
                    End end = new End(link, types.byId(link.typeId()), other, link.leadsOutOf(id));
                    found.computeIfAbsent(id, none -> new ArrayList<>()).add(end);
                }
            }
        }
        found.values()
                .forEach(list -> list.sort(Comparator.comparing((End end) -> end.type.name())
                        .thenComparing(end -> !end.outward)
                        .thenComparing(end -> end.link.id())));
        return found;
    }

    /**
     * The link with this number.
     *
     * @throws Problem where linking is switched off, the text is no number or there is none that the caller may see
     */
    public Whole require(String id) {
        types.requireOn();
        LinkTypes.requireNumber(id);
        return repository
                .findById(Long.parseLong(id))
                .map(this::whole)
                .filter(whole -> isSeen(whole.source) && isSeen(whole.destination))
                .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(LinkTexts.unknownLink(id))));
    }

    Whole whole(IssueLink link) {
        Map<Long, Issue> ends = issues.byIds(List.of(link.sourceId(), link.destinationId()));
        return new Whole(
                link,
                types.byId(link.typeId()),
                Objects.requireNonNull(ends.get(link.sourceId())),
                Objects.requireNonNull(ends.get(link.destinationId())));
    }

    private boolean isSeen(Issue issue) {
        return issues.sees(issue);
    }
}
