package dev.backlot.search;

import java.util.List;

/** The values of a field that a user who types a query may choose from. */
@FunctionalInterface
interface Choices {

    /** Those that the caller may see and that go with what is typed, in the order to be shown; no more than asked for. */
    List<Suggestion> find(String typed, int most);
}
