package dev.backlot.api.platform.link;

import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.api.document.IssueRefs;
import dev.backlot.link.IssueLinks;
import dev.backlot.user.CurrentUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows in issues what they are linked with. */
@Component
class LinksLoader implements IssuePartLoader {

    private final IssueLinks links;
    private final IssueRefs refs;
    private final CurrentUser currentUser;

    LinksLoader(IssueLinks links, IssueRefs refs, CurrentUser currentUser) {
        this.links = links;
        this.refs = refs;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> fields() {
        return Set.of("issuelinks");
    }

    /** Which of the other issues are seen can depend on the very user, whom a permission may name. */
    @Override
    public String viewpoint() {
        return String.valueOf(currentUser.viewer().userId());
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        Map<Long, List<IssueLinks.End>> ends = links.of(issueIds);
        return (field, issue) -> ends.getOrDefault(issue.issue().id(), List.of()).stream()
                .map(end -> IssueLinkBean.of(end, refs, issue.urls()))
                .toList();
    }
}
