package dev.backlot.api.platform.version;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PageBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a project. */
@PlatformController
class ProjectVersionController {

    private final Versions versions;
    private final Projects projects;
    private final VersionBeans beans;

    ProjectVersionController(Versions versions, Projects projects, VersionBeans beans) {
        this.versions = versions;
        this.projects = projects;
        this.beans = beans;
    }

    @Served(
            value = "Get all versions of a project",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/versions")
    List<VersionBean> getProjectVersions(@PathVariable String projectIdOrKey, Expand expand, Urls urls) {
        return versions.ofProject(projects.require(projectIdOrKey).id()).stream()
                .map(version -> beans.of(version, expand, urls))
                .toList();
    }

    @Served(
            value = "Get the versions of a project",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/project/{projectIdOrKey}/version")
    PageBean<VersionBean> getProjectVersionsPaginated(
            @PathVariable String projectIdOrKey,
            PageQuery window,
            @RequestParam(defaultValue = "sequence") String orderBy,
            Expand expand,
            Urls urls) {
        List<Version> sorted = versions
                .ofProject(projects.require(projectIdOrKey).id())
                .stream()
                .sorted(order(orderBy))
                .toList();
        Page<Version> page = Page.of(sorted, window.atMost(PageBean.LIMIT));
        return PageBean.of(page.map(version -> beans.of(version, expand, urls)));
    }

    /** A minus in front turns the order round; versions without a date come last. */
    private static Comparator<Version> order(String orderBy) {
        boolean down = orderBy.startsWith("-");
        String field = down || orderBy.startsWith("+") ? orderBy.substring(1) : orderBy.strip();
        Comparator<Version> order = switch (field) {
            case "sequence" -> Comparator.comparing(Version::sequence);
            case "name" -> Comparator.comparing(Version::name, String.CASE_INSENSITIVE_ORDER);
            case "startDate" -> byDate(Version::startDate);
            case "releaseDate" -> byDate(Version::releaseDate);
            default -> throw Problem.invalid(VersionApiTexts.ORDER.formatted(orderBy));
        };
        return down ? order.reversed() : order;
    }

    private static Comparator<Version> byDate(Function<Version, @Nullable LocalDate> date) {
        return Comparator.comparing(date, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
