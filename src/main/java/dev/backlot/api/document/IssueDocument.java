package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A whole issue. The keys and their order are as recorded on Data Center 8.20.7; {@code fields} is left out when the
 * client wanted none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueDocument(
        String expand,
        String id,
        String self,
        String key,
        @Nullable Map<String, Object> fields,
        @Nullable Map<String, Object> renderedFields,
        @Nullable Map<String, String> names,
        @Nullable Map<String, FieldSchema> schema,
        @Nullable List<TransitionBean> transitions,
        @Nullable OperationsBean operations,
        @Nullable EditMeta editmeta,
        @Nullable ChangelogBean changelog,
        @Nullable Map<String, Map<String, Object>> versionedRepresentations) {

    static IssueDocument of(IssueContext c, List<IssueFieldSource> sources, FieldMetas metas) {
        List<IssueField> shown = c.batch().fields().stream()
                .filter(field -> field.isWanted(c.view()) && field.present().test(c))
                .toList();
        Map<String, Object> fields = fields(c, shown, sources);
        boolean versioned = c.view().expand().has("versionedRepresentations");
        return new IssueDocument(
                expandable(c),
                Long.toString(c.issue().id()),
                c.view().form().self(c.urls(), c.issue().id()),
                c.key(),
                fields.isEmpty() || versioned ? null : fields,
                expanded(
                        c,
                        "renderedFields",
                        () -> map(shown, field -> field.rendered().of(c))),
                c.alone() ? expanded(c, "names", () -> names(shown)) : null,
                c.alone() ? expanded(c, "schema", () -> schemas(shown)) : null,
                c.view().showsTransitions() ? transitions(c, metas) : null,
                expanded(c, "operations", () -> OperationsBean.NONE),
                expanded(c, "editmeta", () -> EditMeta.of(c, metas)),
                expanded(c, "changelog", () -> ChangelogBean.of(c)),
                versioned ? firstVersions(fields) : null);
    }

    static Map<String, String> names(List<IssueField> fields) {
        return map(fields, field -> field.description().name());
    }

    static Map<String, FieldSchema> schemas(List<IssueField> fields) {
        return map(fields, field -> Objects.requireNonNull(field.description().schema()));
    }

    private static Map<String, Object> fields(IssueContext c, List<IssueField> shown, List<IssueFieldSource> sources) {
        Map<String, Object> values = new LinkedHashMap<>();
        shown.forEach(
                field -> values.put(field.description().id(), field.value().of(c)));
        for (IssueFieldSource source : sources) {
            if (source.form() == c.view().form()) {
                source.valuesOf(c).forEach((id, value) -> {
                    if (c.view().fields().includes(id, true)) {
                        values.put(id, value);
                    }
                });
            }
        }
        return KeyOrder.of(values);
    }

    private static <V> Map<String, V> map(List<IssueField> fields, Function<IssueField, @Nullable V> value) {
        Map<String, V> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.description().id(), value.apply(field)));
        return KeyOrder.of(values);
    }

    private static <T> @Nullable T expanded(IssueContext c, String name, Supplier<T> part) {
        return c.view().expand().has(name) ? part.get() : null;
    }

    private static List<TransitionBean> transitions(IssueContext c, FieldMetas metas) {
        boolean withFields = c.view().expand().has("transitions.fields");
        return c.batch().transitions(c.issue()).stream()
                .map(transition -> TransitionBean.of(
                        transition,
                        Objects.requireNonNull(c.batch().background().statuses().get(transition.toStatusId())),
                        c.urls(),
                        withFields ? metas.transition(c.issue(), transition, c.urls()) : null))
                .toList();
    }

    /** Each field has one representation only; documented is that they stand in for {@code fields}. */
    private static Map<String, Map<String, Object>> firstVersions(Map<String, Object> fields) {
        Map<String, Map<String, Object>> versions = new LinkedHashMap<>();
        fields.forEach((id, value) -> versions.put(id, Collections.singletonMap("1", value)));
        return versions;
    }

    private static String expandable(IssueContext c) {
        if (!c.alone()) {
            return "operations,versionedRepresentations,editmeta,changelog,renderedFields";
        }
        return c.view().showsTransitions()
                ? "renderedFields,names,schema,transitions,operations,editmeta,changelog,versionedRepresentations"
                : "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations";
    }
}
