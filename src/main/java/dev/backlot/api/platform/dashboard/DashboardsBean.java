package dev.backlot.api.platform.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.dashboard.Dashboard;
import dev.backlot.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A window of the list of dashboards, with links to those before and after. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DashboardsBean(
        long startAt,
        int maxResults,
        long total,
        @Nullable String prev,
        @Nullable String next,
        List<DashboardBean> dashboards) {

    record DashboardBean(String id, String name, String self, String view) {

        static DashboardBean of(Dashboard dashboard, Urls urls) {
            String id = Long.toString(dashboard.id());
            return new DashboardBean(
                    id,
                    dashboard.name(),
                    urls.platform("dashboard/" + id),
                    urls.of("secure/Dashboard.jspa?selectPageId=" + id));
        }
    }

    static DashboardsBean of(Page<Dashboard> page, String filter, Urls urls) {
        long before = Math.max(0, page.query().startAt() - page.query().maxResults());
        return new DashboardsBean(
                page.query().startAt(),
                page.query().maxResults(),
                page.total(),
                page.query().startAt() > 0 ? link(before, filter, urls) : null,
                page.isLast()
                        ? null
                        : link(page.query().startAt() + page.query().maxResults(), filter, urls),
                page.values().stream().map(each -> DashboardBean.of(each, urls)).toList());
    }

    private static String link(long startAt, String filter, Urls urls) {
        return urls.platform("dashboard?startAt=" + startAt + filter);
    }
}
