package dev.backlot.matrix;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** What an answer tells those who should not know. */
final class Leaks {

    private static final String SECRET = "xq7x";
    private static final String KEY = "VLT";

    /** Where a hidden thing may be told from one that there is not. */
    private static final Map<String, String> TOLD_APART = Map.of(
            "/attachment/{id}",
            "the documents answer 403 where an attachment is hidden, and 404 where there is none",
            "/comment/{commentId}/properties",
            "the documents answer 403 where a comment is hidden, and 404 where there is none",
            "/projectvalidate/key",
            "it says which keys can be had",
            "/dashboard/",
            "the dashboard, which has the number of the project, is everybody's");

    /** What gives out the whole world, to those on this machine and to administrators. */
    private static final String EVERYTHING = "GET /_backlot/v1/export";

    private Leaks() {}

    /** Secrets in an answer; what the request itself names may come back. */
    static List<String> in(Ask ask, Person person, Response response) {
        String text = response.asString().replace("prop.xq7x", "").replace("global-xq7x", "");
        boolean named = (ask.address() + ask.body()).contains(KEY);
        int place = text.contains(SECRET) || named ? text.indexOf(SECRET) : text.indexOf(KEY);
        return place < 0 || ask.operation().equals(EVERYTHING)
                ? List.of()
                : List.of("%s tells %s of %s"
                        .formatted(
                                ask.operation(),
                                person,
                                text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 60))));
    }

    /** Where it can be told that something is there, although it is hidden. */
    static List<String> between(Ask ask, Person person, Response hidden, Response missing) {
        boolean same = hidden.statusCode() == missing.statusCode()
                && Ask.faceless(hidden.asString()).equals(Ask.faceless(missing.asString()));
        boolean told = TOLD_APART.keySet().stream().anyMatch(ask.operation()::contains);
        return same || told
                ? List.of()
                : List.of("%s tells %s apart: %d %s and %d %s"
                        .formatted(
                                ask.operation(),
                                person,
                                hidden.statusCode(),
                                hidden.asString(),
                                missing.statusCode(),
                                missing.asString()));
    }
}
