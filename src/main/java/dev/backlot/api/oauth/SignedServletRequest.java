package dev.backlot.api.oauth;

import dev.backlot.oauth.OAuthProblem;
import dev.backlot.oauth.SignedMessage;
import dev.backlot.oauth.SignedMessage.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/** Reads of a request what is signed by OAuth 1.0a, RFC 5849, section 3.4.1. */
final class SignedServletRequest {

    private static final String SCHEME = "OAuth ";
    private static final Pattern PARAMETER = Pattern.compile("\\s*([^=,\\s]+)=\"([^\"]*)\"\\s*(?:,|$)");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private SignedServletRequest() {}

    /** Whether a request says that it is signed, well or not. */
    static boolean isSigned(HttpServletRequest request) {
        String query = request.getQueryString();
        return header(request) != null
                || (query != null && (query.contains("oauth_signature=") || query.contains("oauth_consumer_key=")));
    }

    /**
     * What is signed. Behind a proxy the address is the one that the client called.
     *
     * @throws OAuthProblem where the parameters cannot be read
     */
    static SignedMessage read(HttpServletRequest request) {
        try {
            List<Parameter> parameters = new ArrayList<>(form(request));
            parameters.addAll(authorization(header(request)));
            return new SignedMessage(request.getMethod(), addresses(request), parameters);
        } catch (IllegalArgumentException malformed) {
            throw OAuthProblem.of("parameter_rejected");
        }
    }

    private static @Nullable String header(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.strip().substring(SCHEME.length())
                : null;
    }

    private static List<Parameter> authorization(@Nullable String header) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher each = PARAMETER.matcher(header == null ? "" : header);
        while (each.find()) {
            if (!each.group(1).equalsIgnoreCase("realm")) {
                parameters.add(new Parameter(percentDecoded(each.group(1)), percentDecoded(each.group(2))));
            }
        }
        return parameters;
    }

    private static String percentDecoded(String text) {
        return UriUtils.decode(text, StandardCharsets.UTF_8);
    }

    /** The query and the form; other bodies are not signed, and the parts of an upload are no form in this sense. */
    private static List<Parameter> form(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            return request.getParameterMap().entrySet().stream()
                    .flatMap(each -> Arrays.stream(each.getValue()).map(value -> new Parameter(each.getKey(), value)))
                    .toList();
        }
        String query = request.getQueryString();
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .map(SignedServletRequest::pair)
                        .toList();
    }

    private static Parameter pair(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? new Parameter(URLDecoder.decode(pair, StandardCharsets.UTF_8), "")
                : new Parameter(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }

    /** A slash at the end of the path may be gone by now. */
    private static List<String> addresses(HttpServletRequest request) {
        String scheme = request.getScheme().toLowerCase(Locale.ROOT);
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? HTTPS : HTTP);
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        String address = scheme + "://" + host + (usual ? "" : ":" + port) + request.getRequestURI();
        return List.of(address, address + "/");
    }
}
