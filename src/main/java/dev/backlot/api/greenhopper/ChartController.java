package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.report.Burndown;
import dev.backlot.report.Reports;
import dev.backlot.user.Users;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports of Jira Software. */
@GreenhopperController
class ChartController {

    private final Reports reports;
    private final SprintReportBeans sprintReports;
    private final Users users;

    ChartController(Reports reports, SprintReportBeans sprintReports, Users users) {
        this.reports = reports;
        this.sprintReports = sprintReports;
        this.users = users;
    }

    @Served(
            value = "Get the report on a sprint",
            known = ASSUMED,
            errors = {400, 401, 404})
    @GetMapping("/rapid/charts/sprintreport")
    SprintReportBean getSprintReport(@RequestParam long rapidViewId, @RequestParam long sprintId, Urls urls) {
        return sprintReports.bean(reports.sprintReport(rapidViewId, sprintId), urls);
    }

    @Served(
            value = "Get what was taken on and finished in the last sprints",
            known = ASSUMED,
            errors = {400, 401, 404})
    @GetMapping("/rapid/charts/velocity")
    VelocityChartBean getVelocityChart(@RequestParam long rapidViewId) {
        return VelocityChartBean.of(reports.velocity(rapidViewId));
    }

    @Served(
            value = "Get the burndown of a sprint",
            known = ASSUMED,
            errors = {400, 401, 404})
    @GetMapping("/rapid/charts/scopechangeburndownchart")
    BurndownChartBean getBurndownChart(@RequestParam long rapidViewId, @RequestParam long sprintId) {
        Burndown burndown = reports.burndown(rapidViewId, sprintId);
        return BurndownChartBean.of(
                burndown, users.byId(burndown.sprint().completedBy()).orElse(null));
    }

    @Served(
            value = "Get how the issues of a board went through its columns",
            known = ASSUMED,
            errors = {400, 401, 404})
    @GetMapping("/rapid/charts/cumulativeflowdiagram")
    FlowChartBean getCumulativeFlowDiagram(@RequestParam long rapidViewId) {
        return FlowChartBean.of(reports.cumulativeFlow(rapidViewId));
    }
}
