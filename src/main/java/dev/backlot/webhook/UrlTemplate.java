package dev.backlot.webhook;

import dev.backlot.kernel.JiraVersion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses with variables: {@code ${issue.key}}, since Jira 10 {@code {issue.key}}. */
final class UrlTemplate {

    private static final Pattern ANY = Pattern.compile("\\$?\\{[^{}]*}");
    private static final Pattern OLD = Pattern.compile("\\$\\{([^{}]*)}");
    private static final Pattern NEW = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private UrlTemplate() {}

    /** Whether an address can be called once its variables are replaced. */
    static boolean isAddress(String url) {
        try {
            URI address = URI.create(ANY.matcher(url).replaceAll("1"));
            String scheme = address.getScheme();
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    /** Puts values in place of variables; one that has none is left empty. */
    static String filled(String url, Map<String, String> values, JiraVersion version) {
        Pattern variable = version.atLeast(10, 0) ? NEW : OLD;
        return variable.matcher(url).replaceAll(match -> Matcher.quoteReplacement(value(match, values)));
    }

    /** Adds a parameter to an address. */
    static String with(String url, String name, String value) {
        int fragment = url.indexOf('#');
        String base = fragment < 0 ? url : url.substring(0, fragment);
        return base + (base.indexOf('?') < 0 ? "?" : "&") + name + "=" + encoded(value);
    }

    private static String value(MatchResult match, Map<String, String> values) {
        return encoded(values.getOrDefault(match.group(1).strip(), ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
