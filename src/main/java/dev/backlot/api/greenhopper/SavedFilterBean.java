package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.filter.Filter;
import dev.backlot.filter.Filters;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A saved filter as JIRA Agile's own pages show one. The keys are those that clients read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedFilterBean(
        long id,
        String name,
        @Nullable String description,
        String query,
        @Nullable Owner owner,
        boolean canEdit) {

    /** Who made it. */
    record Owner(String userName, String displayName) {

        static Owner of(User user) {
            return new Owner(user.name(), user.displayName());
        }
    }

    /** Some filters. */
    record SavedFilters(List<SavedFilterBean> filters) {}

    static SavedFilterBean of(Filter filter, Filters filters, Users users) {
        return new SavedFilterBean(
                filter.id(),
                filter.name(),
                filter.description(),
                filter.jql(),
                users.byId(filter.ownerId()).map(Owner::of).orElse(null),
                filters.isEditable(filter));
    }
}
