package dev.backlot.api.document;

import java.util.List;

/**
 * The links of the buttons on an issue's web page. Backlot has no such pages, so the one group that Jira documents is
 * there and empty.
 */
record OperationsBean(List<Group> linkGroups) {

    record Group(String id, List<Object> links, List<Object> groups) {}

    static final OperationsBean NONE =
            new OperationsBean(List.of(new Group("view.issue.opsbar", List.of(), List.of())));
}
