package dev.backlot.api.control.transfer;

import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lists of recipes. */
final class Lists {

    private Lists() {}

    /**
     * What the elements of a list stand for; nothing where there is none.
     *
     * @throws Problem where there is something else
     */
    static <T> Optional<List<T>> of(ObjectNode node, String key, Function<JsonNode, T> reader) {
        JsonNode list = node.get(key);
        if (list == null || list.isNull()) {
            return Optional.empty();
        }
        if (!list.isArray()) {
            throw Problem.invalidField(key, RecipeFileTexts.NO_LIST);
        }
        List<T> read = new ArrayList<>();
        list.forEach(element -> read.add(reader.apply(element)));
        return Optional.of(read);
    }
}
