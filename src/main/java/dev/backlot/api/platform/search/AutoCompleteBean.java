package dev.backlot.api.platform.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.search.QueryHelp;
import dev.backlot.search.QueryHelp.FieldHelp;
import dev.backlot.search.QueryHelp.FunctionHelp;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client needs to help its users write queries; keys as documented, truths written as texts. */
record AutoCompleteBean(
        List<FieldBean> visibleFieldNames, List<FunctionBean> visibleFunctionNames, List<String> jqlReservedWords) {

    static AutoCompleteBean of(List<FieldHelp> fields, List<FunctionHelp> functions, List<String> words) {
        return new AutoCompleteBean(
                fields.stream().map(FieldBean::of).toList(),
                functions.stream().map(FunctionBean::of).toList(),
                words);
    }

    private static @Nullable String truth(boolean flag) {
        return flag ? "true" : null;
    }

    /** A field; what it cannot do is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldBean(
            String value,
            String displayName,
            @Nullable String auto,
            @Nullable String orderable,
            @Nullable String searchable,
            @Nullable String cfid,
            List<String> operators,
            List<String> types) {

        static FieldBean of(FieldHelp field) {
            String cfid = field.id() == null ? null : "cf[" + field.id() + "]";
            return new FieldBean(
                    QueryHelp.quoted(field.name()),
                    cfid == null ? field.name() : field.name() + " - " + cfid,
                    truth(field.chosen()),
                    truth(field.orderable()),
                    truth(!field.operators().isEmpty()),
                    cfid,
                    field.operators(),
                    List.of(DataTypes.of(field.kind())));
        }
    }

    /** A function; the arguments that it needs are shown as empty texts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FunctionBean(
            String value, String displayName, @Nullable String isList, List<String> types) {

        static FunctionBean of(FunctionHelp function) {
            String call =
                    function.name() + "(" + String.join(", ", Collections.nCopies(function.arguments(), "\"\"")) + ")";
            return new FunctionBean(call, call, truth(function.list()), List.of(DataTypes.of(function.kind())));
        }
    }
}
