package dev.backlot.api.ativo;

import dev.backlot.kernel.PathPrefix;

/** Where the API is. */
final class AtivoPaths {

    /** In Ativo's cloud. */
    static final String CLOUD = "/rest/api/1";

    /** On a Data Center. */
    static final String DATA_CENTER = "/rest/ativo-programs/1.0/api/1";

    private AtivoPaths() {}

    static boolean cover(String path) {
        return PathPrefix.covers(CLOUD, path) || PathPrefix.covers(DATA_CENTER, path);
    }
}
