package dev.backlot.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells which things the values of a query mean. */
interface References {

    /** What the texts mean, as numbers or as the text that is stored; unknown ones are reported. */
    Collection<?> find(List<Literal.Text> texts, String field, Compilation compilation);

    /** Things with a name and a number. */
    static <T> References named(Supplier<List<T>> all, Function<T, String> name, Function<T, Long> id) {
        return (texts, field, compilation) -> {
            List<Long> found = new ArrayList<>();
            for (Literal.Text text : texts) {
                List<Long> ids = meant(all.get(), name, id, text);
                if (ids.isEmpty()) {
                    compilation.error(Texts.unknownValue(text, field));
                }
                found.addAll(ids);
            }
            return found;
        };
    }

    /** Texts that are compared as a whole, in any letter case; there are no unknown ones. */
    static References texts() {
        return (texts, field, compilation) ->
                texts.stream().map(text -> lowered(text.text())).toList();
    }

    /** As SQL's {@code lower} gives it. */
    static String lowered(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The things that a text means: a bare number is an id first, all else a name first. */
    static <T> List<Long> meant(List<T> all, Function<T, String> name, Function<T, Long> id, Literal.Text text) {
        List<Long> byName = all.stream()
                .filter(each -> name.apply(each).equalsIgnoreCase(text.text()))
                .map(id)
                .toList();
        List<Long> byId = all.stream()
                .map(id)
                .filter(each -> each.toString().equals(text.text()))
                .toList();
        List<Long> first = text.number() ? byId : byName;
        return first.isEmpty() ? (text.number() ? byName : byId) : first;
    }
}
