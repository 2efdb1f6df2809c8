package dev.backlot.api.platform.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.constant.Constants;
import dev.backlot.scheme.IssueTypeScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which types issues may have; without types where a list was not asked to show them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueTypeSchemeBean(
        String expand,
        String self,
        String id,
        String name,
        String description,
        @Nullable IssueTypeBean defaultIssueType,
        @Nullable List<IssueTypeBean> issueTypes) {

    static IssueTypeSchemeBean of(
            IssueTypeScheme scheme, boolean withDefault, boolean withTypes, Constants constants, Urls urls) {
        Long usual = withDefault ? scheme.usualId() : null;
        return new IssueTypeSchemeBean(
                "defaultIssueType,issueTypes",
                urls.platform("issuetypescheme/" + scheme.id()),
                Long.toString(scheme.id()),
                scheme.name(),
                scheme.description(),
                usual == null ? null : IssueTypeBean.of(constants.issueType(usual), urls),
                withTypes
                        ? scheme.optionIds().stream()
                                .map(id -> IssueTypeBean.of(constants.issueType(id), urls))
                                .toList()
                        : null);
    }
}
