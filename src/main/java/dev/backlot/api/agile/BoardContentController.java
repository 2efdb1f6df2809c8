package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Dates;
import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.ProjectBean;
import dev.backlot.board.BoardContent;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a board is about: its epics, projects and versions. */
@AgileController
class BoardContentController {

    private final BoardContent content;
    private final Issues issues;
    private final Dates dates;

    BoardContentController(BoardContent content, Issues issues, Dates dates) {
        this.content = content;
        this.issues = issues;
        this.dates = dates;
    }

    @Served(
            value = "Get the epics of a board",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/epic")
    PageBean<EpicBean> getEpics(
            @PathVariable long boardId,
            PageQuery page,
            @RequestParam(required = false) @Nullable String done,
            Urls urls) {
        var epics = content.epics(boardId, Parameters.flag(done, "done"), page.atMost(PageBean.LIMIT));
        return PageBean.withoutTotal(epics.map(epic -> EpicBean.of(epic, issues.key(epic), urls)));
    }

    @Served(
            value = "Get the projects of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/project")
    PageBean<ProjectBean> getProjects(@PathVariable long boardId, PageQuery page, Urls urls) {
        var projects = content.projects(boardId, page.atMost(PageBean.LIMIT));
        return PageBean.withTotal(projects.map(project -> ProjectBean.of(project, urls)));
    }

    @Served(
            value = "Get the versions of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/version")
    PageBean<VersionBean> getAllVersions(
            @PathVariable long boardId,
            PageQuery page,
            @RequestParam(required = false) @Nullable String released,
            Urls urls) {
        var flag = Parameters.flag(released, "released");
        var versions = content.versions(boardId, flag, page.atMost(PageBean.LIMIT));
        return PageBean.withoutTotal(versions.map(version -> VersionBean.of(version, urls, dates)));
    }
}
