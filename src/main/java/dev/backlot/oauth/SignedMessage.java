package dev.backlot.oauth;

import java.util.List;
import java.util.Optional;

/**
 * A request that somebody signed.
 *
 * @param method the HTTP method
 * @param addresses the address without its query, in the forms that the client may have signed: Jira does not mind a slash
 *     at the end
 * @param parameters all that count, decoded: of the header, the query and the form
 */
public record SignedMessage(String method, List<String> addresses, List<Parameter> parameters) {

    /** A name and a value. */
    public record Parameter(String name, String value) {}

    /**
     * The value of a parameter of the protocol.
     *
     * @throws OAuthProblem where it is there twice
     */
    public Optional<String> value(String name) {
        List<String> values = parameters.stream()
                .filter(each -> each.name().equals(name))
                .map(Parameter::value)
                .toList();
        if (values.size() > 1) {
            throw OAuthProblem.of("parameter_rejected", "oauth_parameters_rejected", name);
        }
        return values.stream().findFirst();
    }

    /**
     * The value of a parameter that must be there.
     *
     * @throws OAuthProblem where it is not, or is there twice
     */
    public String require(String name) {
        return value(name)
                .filter(each -> !each.isEmpty())
                .orElseThrow(() -> OAuthProblem.of("parameter_absent", "oauth_parameters_absent", name));
    }
}
