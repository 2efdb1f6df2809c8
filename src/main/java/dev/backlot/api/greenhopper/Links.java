package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;

/** Where links of the experimental API lead: to itself. */
final class Links {

    /** The path of the experimental API, without a slash at the end. */
    static final String EXPERIMENTAL = "/rest/greenhopper/experimental-api/1.0";

    private Links() {}

    static String to(String resource, long id, Urls urls) {
        return urls.of(EXPERIMENTAL + "/" + resource + "/" + id);
    }
}
