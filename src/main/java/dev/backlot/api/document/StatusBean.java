package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;

/** A status; observed on Data Center 8.20.7 and 10.4.0. A status without an icon links to the server itself. */
public record StatusBean(
        String self, String description, String iconUrl, String name, String id, Category statusCategory) {

    /** The category of a status; its number is a number, unlike all others. */
    public record Category(String self, long id, String key, String colorName, String name) {

        /** The bean of that category. */
        public static Category of(StatusCategory category, Urls urls) {
            return new Category(
                    urls.platform("statuscategory/" + category.id()),
                    category.id(),
                    category.key(),
                    category.colorName(),
                    category.label());
        }
    }

    /** The bean of that status. */
    public static StatusBean of(Status status, Urls urls) {
        return new StatusBean(
                urls.platform("status/" + status.id()),
                status.description(),
                urls.of(status.icon()),
                status.name(),
                Long.toString(status.id()),
                Category.of(status.category(), urls));
    }
}
