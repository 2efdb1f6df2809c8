package dev.backlot.api.platform.constant;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.ResolutionBean;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Resolution;
import dev.backlot.scheme.VisibleConstants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why issues can be finished. */
@PlatformController
class ResolutionController {

    private final Constants constants;
    private final VisibleConstants visible;

    ResolutionController(Constants constants, VisibleConstants visible) {
        this.constants = constants;
        this.visible = visible;
    }

    @Served(value = "Get all resolutions", known = OBSERVED)
    @GetMapping("/resolution")
    List<ResolutionBean> getResolutions(Urls urls) {
        return constants.resolutions().stream()
                .map(resolution -> ResolutionBean.of(resolution, urls))
                .toList();
    }

    @Served(value = "Find resolutions by name", known = DOCUMENTED, errors = 400)
    @GetMapping("/resolution/page")
    PageBean<ResolutionBean> getPaginatedResolutions(
            @RequestParam(required = false) @Nullable String startAt,
            @RequestParam(required = false) @Nullable String maxResults,
            @RequestParam(required = false) @Nullable String query,
            Urls urls) {
        return new Named(startAt, maxResults, query)
                .of(constants.resolutions(), Resolution::name, resolution -> ResolutionBean.of(resolution, urls));
    }

    @Served(value = "Get a resolution", known = DOCUMENTED, errors = 404)
    @GetMapping("/resolution/{id}")
    ResolutionBean getResolution(@PathVariable String id, Urls urls) {
        return ResolutionBean.of(visible.requireResolution(id), urls);
    }
}
