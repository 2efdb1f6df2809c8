package dev.backlot.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Splits a query parameter that clients send as a comma list, repeated, or both. */
final class Words {

    private Words() {}

    static Stream<String> of(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
