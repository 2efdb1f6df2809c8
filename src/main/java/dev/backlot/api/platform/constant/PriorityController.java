package dev.backlot.api.platform.constant;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Priority;
import dev.backlot.scheme.VisibleConstants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How urgent issues can be. */
@PlatformController
class PriorityController {

    private final VisibleConstants constants;

    PriorityController(VisibleConstants constants) {
        this.constants = constants;
    }

    @Served(value = "Get all priorities", known = OBSERVED, errors = 401)
    @GetMapping("/priority")
    List<PriorityDetailBean> getPriorities(Urls urls) {
        return constants.priorities().stream()
                .map(priority -> PriorityDetailBean.of(priority, urls))
                .toList();
    }

    @Served(
            value = "Find priorities by name and project",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/priority/page")
    PageBean<PriorityDetailBean> getPrioritiesPage(
            @RequestParam(required = false) @Nullable String startAt,
            @RequestParam(required = false) @Nullable String maxResults,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            Urls urls) {
        return new Named(startAt, maxResults, query)
                .of(
                        constants.priorities(projectIds),
                        Priority::name,
                        priority -> PriorityDetailBean.of(priority, urls));
    }

    @Served(
            value = "Get a priority",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/priority/{id}")
    PriorityDetailBean getPriority(@PathVariable String id, Urls urls) {
        return PriorityDetailBean.of(constants.requirePriority(id), urls);
    }
}
