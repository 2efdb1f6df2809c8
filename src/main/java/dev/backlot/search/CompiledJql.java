package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query ready to run.
 *
 * @param condition which issues match
 * @param orderBy SQL expressions with their directions over {@code issue i}, empty where the query does not say
 * @param projectIds the projects that every match is sure to come from because the query names them, null where it
 *     names none
 * @param fixed columns that are sure to have one value in all matches, and what says so
 * @param warnings what Jira tells about a query that it answers all the same
 * @param faults what would be refused if the query were validated
 */
record CompiledJql(
        Condition condition,
        List<String> orderBy,
        @Nullable Set<Long> projectIds,
        Map<String, Condition> fixed,
        List<String> warnings,
        List<String> faults) {}
