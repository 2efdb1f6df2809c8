package dev.backlot.search;

import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.search.Field.Kind;
import dev.backlot.search.JqlFunction.Call;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Functions that give versions; archived ones are left out. */
@Component
class VersionFunctions implements Functions.FunctionSource {

    private static final int MANY = 1_000;

    private final Projects projects;
    private final Versions versions;

    VersionFunctions(Projects projects, Versions versions) {
        this.projects = projects;
        this.versions = versions;
    }

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                all("releasedVersions", Version::released),
                all("unreleasedVersions", version -> !version.released()),
                one("latestReleasedVersion", Version::released, true),
                one("earliestUnreleasedVersion", version -> !version.released(), false));
    }

    private JqlFunction all(String name, Predicate<Version> wanted) {
        return new JqlFunction(name, Kind.VERSION, true, 0, MANY, call -> {
            List<Version> found = find(call, wanted);
            return found == null ? null : literals(found);
        });
    }

    private JqlFunction one(String name, Predicate<Version> wanted, boolean last) {
        return new JqlFunction(name, Kind.VERSION, false, 1, 1, call -> {
            List<Version> found = find(call, wanted);
            if (found == null || found.isEmpty()) {
                return found == null ? null : List.of();
            }
            return literals(Collections.singletonList(found.get(last ? found.size() - 1 : 0)));
        });
    }

    /** The wanted versions of the projects that a call names, of all seen ones where it names none. */
    private @Nullable List<Version> find(Call call, Predicate<Version> wanted) {
        Set<Long> ids = new HashSet<>(call.arguments().isEmpty() ? projects.browsableIds() : Set.of());
        for (String argument : call.arguments()) {
            Optional<Long> id = project(argument);
            if (id.isEmpty()) {
                call.compilation().error(Texts.unknownProject(call.function(), argument));
                return null;
            }
            ids.add(id.get());
        }
        return versions.all().stream()
                .filter(version -> ids.contains(version.projectId()) && !version.archived())
                .filter(wanted)
                .toList();
    }

    private Optional<Long> project(String text) {
        return projects.find(text)
                .or(() -> projects.browsable().stream()
                        .filter(project -> project.name().equalsIgnoreCase(text))
                        .findFirst())
                .map(Project::id);
    }

    private static List<Literal> literals(List<Version> found) {
        return found.stream()
                .<Literal>map(version -> new Literal.Id(version.id()))
                .toList();
    }
}
