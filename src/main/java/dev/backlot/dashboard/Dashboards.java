package dev.backlot.dashboard;

import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds dashboards that the caller may see. */
@Service
public class Dashboards {

    /** Which dashboards are wanted. */
    public enum Selection {
        /** All that the caller may see. */
        ALL,
        /** The caller's favourites. */
        FAVOURITE,
        /** The caller's own. */
        MY
    }

    private final CurrentUser currentUser;
    private final Cached<List<Dashboard>> all;

    Dashboards(DashboardRepository repository, CurrentUser currentUser, Revision revision) {
        this.currentUser = currentUser;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** The dashboards of a selection, by number. */
    public Page<Dashboard> page(Selection selection, PageQuery window) {
        Viewer viewer = currentUser.viewer();
        List<Dashboard> wanted = all.get().stream()
                .filter(dashboard -> dashboard.isVisibleTo(viewer))
                .filter(dashboard -> switch (selection) {
                    case ALL -> true;
                    case FAVOURITE -> dashboard.isFavouriteOf(viewer);
                    case MY -> dashboard.isOwnedBy(viewer);
                })
                .toList();
        return Page.of(wanted, window);
    }

    /**
     * The dashboard with this number.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Dashboard require(long id) {
        return all.get().stream()
                .filter(dashboard -> dashboard.id() == id && dashboard.isVisibleTo(currentUser.viewer()))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(DashboardTexts.missing(id)));
    }

    /**
     * Makes sure that a gadget is there.
     *
     * @throws Problem where the caller does not see the dashboard, or it has no such gadget
     */
    public void requireItem(long dashboardId, long itemId) {
        if (!require(dashboardId).hasItem(itemId)) {
            throw Problem.notFound(DashboardTexts.missingItem(itemId));
        }
    }

    /**
     * Makes sure that a gadget is there and the caller may change it: on the own dashboards, and for administrators on all.
     *
     * @throws Problem where that is not so
     */
    public void requireOwnItem(long dashboardId, long itemId) {
        requireItem(dashboardId, itemId);
        Viewer viewer = currentUser.viewer();
        if (!viewer.administrator() && !require(dashboardId).isOwnedBy(viewer)) {
            throw viewer.refusal(DashboardTexts.NOT_YOURS);
        }
    }
}
