package dev.backlot.api.align;

import dev.backlot.align.AlignQuery;
import dev.backlot.align.Property;
import dev.backlot.align.Resource;
import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/**
 * What is wanted of objects.
 *
 * @param select the names of the properties to show, null for all
 * @param expand whether all objects behind numbers are shown
 * @param expanded the names of those that are shown anyway
 */
record Wish(@Nullable Set<String> select, boolean expand, Set<String> expanded) {

    private static final int MOST = 100;

    /** All that is not expanded. */
    static final Wish PLAIN = new Wish(null, false, Set.of());

    /**
     * What parameters ask for.
     *
     * @throws Problem where they name what is not there
     */
    static Wish of(Resource resource, WebRequest request) {
        Set<String> select = null;
        String names = request.getParameter("$select");
        if (names != null && !names.isBlank()) {
            select = new HashSet<>();
            for (String name : words(names)) {
                select.add(property(resource, name, AlignApiTexts.select(name)).name());
            }
        }
        return expanding(resource, select, request.getParameter("expand"));
    }

    private static Wish expanding(Resource resource, @Nullable Set<String> select, @Nullable String text) {
        if (text == null || text.isBlank() || text.strip().equalsIgnoreCase("false")) {
            return new Wish(select, false, Set.of());
        }
        if (text.strip().equalsIgnoreCase("true")) {
            return new Wish(select, true, Set.of());
        }
        Set<String> expanded = new HashSet<>();
        for (String name : words(text)) {
            expanded.add(property(resource, name, AlignApiTexts.expand(name)).name());
        }
        return new Wish(select, false, expanded);
    }

    /**
     * Which objects parameters ask for.
     *
     * @throws Problem where a number is none
     */
    static AlignQuery query(WebRequest request) {
        long top = number(request, "$top", MOST);
        return new AlignQuery(
                request.getParameter("$filter"), request.getParameter("$orderby"), number(request, "$skip", 0), (int)
                        Math.min(top, MOST));
    }

    /** Whether a property is shown. */
    boolean shows(Property property) {
        boolean selected = select == null || select.contains(property.name());
        return selected && (!property.expandOnly() || expand || expanded.contains(property.name()));
    }

    private static Property property(Resource resource, String name, String refusal) {
        return resource.shape().property(name).orElseThrow(() -> Problem.invalid(refusal));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private static long number(WebRequest request, String name, long usual) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        return Ids.read(text.strip()).orElseThrow(() -> Problem.invalid(AlignApiTexts.number(name)));
    }
}
