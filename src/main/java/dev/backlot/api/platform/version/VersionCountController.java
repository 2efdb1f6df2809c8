package dev.backlot.api.platform.version;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.version.VersionUses;
import dev.backlot.version.Versions;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How many issues have to do with a version. */
@PlatformController
class VersionCountController {

    private final Versions versions;
    private final VersionUses uses;

    VersionCountController(Versions versions, VersionUses uses) {
        this.versions = versions;
        this.uses = uses;
    }

    /** No custom field holds versions here. */
    record VersionIssueCountsBean(
            String self,
            long issuesFixedCount,
            long issuesAffectedCount,
            long issueCountWithCustomFieldsShowingVersion,
            List<Object> customFieldNames) {}

    record VersionUnresolvedIssueCountsBean(String self, long issuesUnresolvedCount) {}

    @Served(
            value = "Count the issues of a version",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/version/{id}/relatedIssueCounts")
    VersionIssueCountsBean getVersionRelatedIssues(@PathVariable String id, Urls urls) {
        long number = versions.require(id).id();
        return new VersionIssueCountsBean(
                urls.platform("version/" + number), uses.fixed(number), uses.affected(number), 0, List.of());
    }

    @Served(
            value = "Count the unresolved issues of a version",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/version/{id}/unresolvedIssueCount")
    VersionUnresolvedIssueCountsBean getVersionUnresolvedIssues(@PathVariable String id, Urls urls) {
        long number = versions.require(id).id();
        return new VersionUnresolvedIssueCountsBean(urls.platform("version/" + number), uses.unresolved(number));
    }
}
