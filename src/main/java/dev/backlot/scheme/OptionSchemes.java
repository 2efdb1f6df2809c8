package dev.backlot.scheme;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What issue type schemes and priority schemes have in common: they are lists of values that projects share. All of it is
 * for administrators and part of the caller's transaction.
 *
 * @param <T> the kind of scheme
 */
final class OptionSchemes<T extends OptionScheme> {

    /** Makes a scheme of that kind. */
    interface Factory<T> {

        T make(String name, String description, List<Long> optionIds, @Nullable Long usualId);
    }

    /** Tells whether these projects have issues whose values are none of these. */
    interface Others {

        boolean exist(List<Project> projects, List<Long> optionIds);
    }

    private final SchemesOf<T> schemes;
    private final SchemeAccess access;
    private final Supplier<List<Long>> known;
    private final Others others;

    OptionSchemes(SchemesOf<T> schemes, SchemeAccess access, Supplier<List<Long>> known, Others others) {
        this.schemes = schemes;
        this.access = access;
        this.known = known;
        this.others = others;
    }

    T require(long id) {
        access.requireAdministrator();
        return schemes.find(id).orElseThrow(() -> Problem.notFound(SchemeTexts.NO_SCHEME.formatted(Long.toString(id))));
    }

    T create(OptionChange change, Factory<T> factory) {
        access.requireAdministrator();
        List<Long> options = options(change.optionIds().or(null));
        T scheme = factory.make(
                text(change.name().or(null)), text(change.description().or(null)), options, null);
        scheme.options(options, usual(change.usualId().or(null), options));
        schemes.add(scheme);
        return scheme;
    }

    /** Changes what is mentioned and gives the projects that have the scheme. */
    List<Project> update(long id, OptionChange change) {
        T scheme = schemes.managed(require(id));
        List<Project> users = schemes.projects(scheme);
        schemes.describe(
                scheme,
                change.name().isSet() ? text(change.name().or(null)) : scheme.name(),
                change.description().isSet() ? text(change.description().or(null)) : scheme.description());
        List<Long> options =
                change.optionIds().isSet() ? options(change.optionIds().or(null)) : scheme.optionIds();
        Long usual = change.usualId().isSet()
                ? usual(change.usualId().or(null), options)
                : Optional.ofNullable(scheme.usualId())
                        .filter(options::contains)
                        .orElse(null);
        requireNoOthers(users, options);
        scheme.options(options, usual);
        return users;
    }

    /** Takes a scheme away and gives the projects that had it. */
    List<Project> delete(long id) {
        T scheme = require(id);
        requireNotStandard(scheme);
        List<Project> users = schemes.projects(scheme);
        requireNoOthers(users, standard().optionIds());
        schemes.remove(scheme);
        return users;
    }

    /** Gives a project this scheme. */
    void assign(Project project, T scheme) {
        requireNoOthers(List.of(project), scheme.optionIds());
        schemes.assign(project.id(), scheme);
    }

    T standard() {
        return schemes.all().stream().filter(Scheme::standard).findFirst().orElseThrow();
    }

    void requireNotStandard(T scheme) {
        if (scheme.standard()) {
            throw access.viewer().refusal(SchemeTexts.STANDARD);
        }
    }

    private void requireNoOthers(List<Project> users, List<Long> options) {
        if (others.exist(users, options)) {
            throw Problem.invalid(SchemeTexts.MIGRATION);
        }
    }

    private List<Long> options(@Nullable List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            throw Problem.invalid(SchemeTexts.OPTIONS_MISSING);
        }
        List<Long> all = known.get();
        List<Long> options = new ArrayList<>();
        for (String text : texts) {
            options.add(option(text, all));
        }
        return options.stream().distinct().toList();
    }

    private static Long option(String text, List<Long> all) {
        return all.stream()
                .filter(id -> id.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(SchemeTexts.OPTION_UNKNOWN.formatted(text)));
    }

    private @Nullable Long usual(@Nullable String text, List<Long> options) {
        if (text == null) {
            return null;
        }
        Long id = option(text, known.get());
        if (!options.contains(id)) {
            throw Problem.invalid(SchemeTexts.OPTION_USUAL);
        }
        return id;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
