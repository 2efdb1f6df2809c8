package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.project.ProjectCategory;
import org.jspecify.annotations.Nullable;

/** A category of projects, with keys in the order that a recorded Data Center has. */
public record ProjectCategoryBean(String self, String id, String description, String name) {

    /** The bean of that category. */
    public static ProjectCategoryBean of(ProjectCategory category, Urls urls) {
        return new ProjectCategoryBean(
                urls.platform("projectCategory/" + category.id()),
                Long.toString(category.id()),
                category.description(),
                category.name());
    }

    /** The bean of a category that may not be there. */
    public static @Nullable ProjectCategoryBean ofNullable(@Nullable ProjectCategory category, Urls urls) {
        return category == null ? null : of(category, urls);
    }
}
