package dev.backlot.api.greenhopper;

import dev.backlot.report.SprintVelocity;
import dev.backlot.report.Statistic;
import dev.backlot.report.Velocity;
import dev.backlot.sprint.Sprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a team took on and finished, sprint by sprint; sprints and sums as recorded, keys and entries from a client's model. */
record VelocityChartBean(List<VelocitySprintBean> sprints, Map<String, VelocityEntryBean> velocityStatEntries) {

    /** A sprint. */
    record VelocitySprintBean(long id, long sequence, String name, String state, int linkedPagesCount, String goal) {

        static VelocitySprintBean of(Sprint sprint) {
            return new VelocitySprintBean(
                    sprint.id(),
                    sprint.sequence(),
                    sprint.name(),
                    sprint.state().name(),
                    0,
                    Objects.requireNonNullElse(sprint.goal(), ""));
        }
    }

    /** The numbers of one sprint. */
    record VelocityEntryBean(
            ReportEstimates.EstimateSumBean estimated,
            List<IssueEntryBean> estimatedEntries,
            ReportEstimates.EstimateSumBean completed,
            List<IssueEntryBean> completedEntries,
            List<String> allConsideredIssueKeys) {

        static VelocityEntryBean of(SprintVelocity velocity, Statistic statistic) {
            return new VelocityEntryBean(
                    ReportEstimates.total(velocity.estimatedSum(), statistic),
                    entries(velocity.estimated()),
                    ReportEstimates.total(velocity.completedSum(), statistic),
                    entries(velocity.completed()),
                    velocity.consideredKeys());
        }

        private static List<IssueEntryBean> entries(List<SprintVelocity.Entry> entries) {
            return entries.stream()
                    .map(entry -> new IssueEntryBean(entry.key(), entry.value().orElse(0)))
                    .toList();
        }
    }

    /** What an issue counts for. */
    record IssueEntryBean(String issueKey, double value) {}

    static VelocityChartBean of(Velocity velocity) {
        Map<String, VelocityEntryBean> entries = new LinkedHashMap<>();
        velocity.sprints()
                .forEach(each -> entries.put(
                        Long.toString(each.sprint().id()), VelocityEntryBean.of(each, velocity.statistic())));
        return new VelocityChartBean(
                velocity.sprints().stream()
                        .map(each -> VelocitySprintBean.of(each.sprint()))
                        .toList(),
                entries);
    }
}
