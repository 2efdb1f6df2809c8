package dev.backlot.oauth;

import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal of OAuth 1.0a, under the names of its problem reporting extension. */
public final class OAuthProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Map<String, String> details;

    private OAuthProblem(String name, Map<String, String> details) {
        super(name, null, false, false);
        this.name = name;
        this.details = details;
    }

    /** A refusal without details. */
    public static OAuthProblem of(String name) {
        return new OAuthProblem(name, Map.of());
    }

    /** A refusal with a detail. */
    public static OAuthProblem of(String name, String detail, String value) {
        return new OAuthProblem(name, Map.of(detail, value));
    }

    /** What is told to the application: {@code oauth_problem} first. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("oauth_problem", name);
        parameters.putAll(details);
        return parameters;
    }
}
