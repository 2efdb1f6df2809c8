package dev.backlot.search;

import dev.backlot.project.Categories;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectCategory;
import dev.backlot.project.Projects;
import dev.backlot.search.Field.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The category of the project that an issue is in. */
@Component
class CategoryField implements Fields.FieldSource {

    private final Categories categories;
    private final Projects projects;

    CategoryField(Categories categories, Projects projects) {
        this.categories = categories;
        this.projects = projects;
    }

    @Override
    public Map<String, Field> fields() {
        Field category = new ReferenceField(
                        Kind.CATEGORY,
                        Membership.nullableColumn("(select p.category_id from project p where p.id = i.project_id)"),
                        References.named(this::seen, ProjectCategory::name, ProjectCategory::id),
                        Sorting.NONE)
                .with((typed, most) -> seen().stream()
                        .map(ProjectCategory::name)
                        .filter(name -> Suggestion.begins(name, typed))
                        .limit(most)
                        .map(Suggestion::of)
                        .toList());
        return new FieldMap().put(category, "category").toMap();
    }

    /** Those of the projects that the caller may browse. */
    private List<ProjectCategory> seen() {
        List<Long> ids = projects.browsable().stream()
                .map(Project::category)
                .filter(Objects::nonNull)
                .map(ProjectCategory::id)
                .toList();
        return categories.all().stream()
                .filter(category -> ids.contains(category.id()))
                .toList();
    }
}
