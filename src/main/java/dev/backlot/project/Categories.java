package dev.backlot.project;

import dev.backlot.kernel.Names;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories of projects: everybody may see them, Jira administrators change them. */
@Service
public class Categories {

    private static final int NAME_LIMIT = 255;

    private final CategoryRepository repository;
    private final ProjectRepository projects;
    private final CurrentUser currentUser;
    private final Cached<List<ProjectCategory>> all;

    Categories(CategoryRepository repository, ProjectRepository projects, CurrentUser currentUser, Revision revision) {
        this.repository = repository;
        this.projects = projects;
        this.currentUser = currentUser;
        this.all = new Cached<>(revision, repository::findAllByOrderByName);
    }

    /** Every category, by name. */
    public List<ProjectCategory> all() {
        return all.get();
    }

    /** The category with this number. */
    public Optional<ProjectCategory> find(long id) {
        return all().stream().filter(category -> category.id() == id).findFirst();
    }

    /**
     * The category with this number.
     *
     * @throws Problem where there is none
     */
    public ProjectCategory require(long id) {
        return find(id).orElseThrow(() -> Problem.notFound(ProjectTexts.noCategory(id)));
    }

    /** The category with this number, as one that the caller's transaction can refer to. */
    Optional<ProjectCategory> managed(long id) {
        return repository.findById(id);
    }

    /**
     * Makes a category.
     *
     * @throws Problem where the caller is no administrator, or the name is empty, too long or taken
     */
    @Transactional
    public ProjectCategory create(@Nullable String name, @Nullable String description) {
        requireAdministrator();
        return repository.save(new ProjectCategory(checked(name, null), description == null ? "" : description));
    }

    /**
     * Changes a category; what is null stays as it is.
     *
     * @throws Problem where the caller is no administrator, there is no such category, or the name is not one it can have
     */
    @Transactional
    public void update(long id, @Nullable String name, @Nullable String description) {
        requireAdministrator();
        ProjectCategory category =
                repository.findById(id).orElseThrow(() -> Problem.notFound(ProjectTexts.noCategory(id)));
        category.describe(
                name == null ? category.name() : checked(name, category),
                description == null ? category.description() : description);
    }

    /**
     * Deletes a category; its projects are in none then.
     *
     * @throws Problem where the caller is no administrator, or there is no such category
     */
    @Transactional
    public void delete(long id) {
        requireAdministrator();
        ProjectCategory category =
                repository.findById(id).orElseThrow(() -> Problem.notFound(ProjectTexts.noCategory(id)));
        projects.findByCategory(category).forEach(Project::leaveCategory);
        repository.delete(category);
    }

    private String checked(@Nullable String name, @Nullable ProjectCategory own) {
        String stripped = Names.required(
                "name", name, NAME_LIMIT, ProjectTexts.CATEGORY_NAME_MISSING, ProjectTexts.CATEGORY_NAME_LONG);
        boolean taken = all().stream()
                .anyMatch(category ->
                        category.name().equalsIgnoreCase(stripped) && (own == null || own.id() != category.id()));
        if (taken) {
            throw Problem.conflict(ProjectTexts.CATEGORY_NAME_TAKEN.formatted(stripped));
        }
        return stripped;
    }

    private void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(ProjectTexts.NOT_ADMINISTRATOR);
        }
    }
}
