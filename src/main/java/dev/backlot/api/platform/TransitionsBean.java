package dev.backlot.api.platform;

import dev.backlot.api.Expand;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetas;
import dev.backlot.api.document.TransitionBean;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import java.util.List;

/** The transitions that an issue can take. */
record TransitionsBean(String expand, List<TransitionBean> transitions) {

    static TransitionsBean of(
            Issue issue,
            List<Transition> transitions,
            Constants constants,
            FieldMetas metas,
            Expand expand,
            Urls urls) {
        boolean fields = expand.has("transitions.fields");
        return new TransitionsBean(
                "transitions",
                transitions.stream()
                        .map(each -> TransitionBean.of(
                                each,
                                constants.status(each.toStatusId()),
                                urls,
                                fields ? metas.transition(issue, each, urls) : null))
                        .toList());
    }
}
