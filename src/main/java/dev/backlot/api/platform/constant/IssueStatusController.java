package dev.backlot.api.platform.constant;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.StatusBean;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.scheme.VisibleConstants;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The statuses of issues and the categories that these count to. */
@PlatformController
class IssueStatusController {

    private final VisibleConstants constants;

    IssueStatusController(VisibleConstants constants) {
        this.constants = constants;
    }

    @Served(value = "Get all statuses", known = OBSERVED)
    @GetMapping("/status")
    List<StatusBean> getStatuses(Urls urls) {
        return constants.statuses().stream()
                .map(status -> StatusBean.of(status, urls))
                .toList();
    }

    @Served(value = "Find statuses by name, project and issue type", known = DOCUMENTED, errors = 400)
    @GetMapping("/status/page")
    PageBean<StatusBean> getPaginatedStatuses(
            @RequestParam(required = false) @Nullable String startAt,
            @RequestParam(required = false) @Nullable String maxResults,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            @RequestParam(defaultValue = "") List<Long> issueTypeIds,
            Urls urls) {
        return new Named(startAt, maxResults, query)
                .of(constants.statuses(projectIds, issueTypeIds), Status::name, status -> StatusBean.of(status, urls));
    }

    @Served(value = "Get a status by number or name", known = OBSERVED, errors = 404)
    @GetMapping("/status/{idOrName}")
    StatusBean getStatus(@PathVariable String idOrName, Urls urls) {
        return StatusBean.of(constants.requireStatus(idOrName), urls);
    }

    @Served(value = "Get all status categories", known = OBSERVED)
    @GetMapping("/statuscategory")
    List<StatusBean.Category> getStatusCategories(Urls urls) {
        return Arrays.stream(StatusCategory.values())
                .map(category -> StatusBean.Category.of(category, urls))
                .toList();
    }

    @Served(value = "Get a status category by number or key", known = OBSERVED, errors = 404)
    @GetMapping("/statuscategory/{idOrKey}")
    StatusBean.Category getStatusCategory(@PathVariable String idOrKey, Urls urls) {
        return StatusBean.Category.of(constants.requireCategory(idOrKey), urls);
    }
}
