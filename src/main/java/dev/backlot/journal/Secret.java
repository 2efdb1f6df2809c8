package dev.backlot.journal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts a mask before what the journal must not tell. What it does not know as a secret is shown. */
final class Secret {

    static final String MASK = "***";

    private static final Set<String> HEADERS =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "x-atlassian-token-secret");

    private static final List<String> KEYS = List.of(
            "password",
            "currentpassword",
            "oldpassword",
            "newpassword",
            "os_password",
            "token",
            "rawtoken",
            "access_token",
            "refresh_token",
            "id_token",
            "client_secret",
            "clientsecret",
            "secret",
            "sharedsecret",
            "privatekey",
            "assertion",
            "client_assertion",
            "code_verifier",
            "oauth_token",
            "oauth_token_secret",
            "oauth_signature",
            "oauth_verifier",
            "atl_token",
            "xsrftoken",
            "jsessionid");

    private static final String WORDS = String.join("|", KEYS);

    /** In JSON; the body may be cut within the value. */
    private static final Pattern JSON = Pattern.compile(
            "(\"(?:" + WORDS + ")\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*+(?:\"|\\\\?$)", Pattern.CASE_INSENSITIVE);

    /** In a query or a form; a code is a secret of OAuth there. */
    private static final Pattern FORM =
            Pattern.compile("((?:^|[?&;])(?:" + WORDS + "|code)=)[^&;\\s\"'<]*+", Pattern.CASE_INSENSITIVE);

    private Secret() {}

    static String maskBody(String text) {
        return JSON.matcher(FORM.matcher(text).replaceAll("$1" + MASK)).replaceAll("$1\"" + MASK + "\"");
    }

    static String maskUrl(String url) {
        return FORM.matcher(url).replaceAll("$1" + MASK);
    }

    static Header mask(Header header) {
        String name = header.name().toLowerCase(Locale.ROOT);
        if (!HEADERS.contains(name)) {
            return new Header(header.name(), maskUrl(header.value()));
        }
        return new Header(header.name(), name.endsWith("cookie") ? cookies(header.value()) : scheme(header.value()));
    }

    /** The scheme is no secret, and which one was used helps. */
    private static String scheme(String value) {
        int blank = value.indexOf(' ');
        return blank < 0 ? MASK : value.substring(0, blank) + " " + MASK;
    }

    /** The first word of each part is a name; attributes of a cookie that is set are no secrets. */
    private static String cookies(String value) {
        List<String> shown = Stream.of(value.split(";", -1))
                .map(part -> isAttribute(part) ? part.strip() : part.strip().replaceFirst("=.*", "=" + MASK))
                .toList();
        return String.join("; ", shown);
    }

    private static boolean isAttribute(String part) {
        String name = part.strip().toLowerCase(Locale.ROOT);
        return Stream.of("path=", "expires=", "max-age=", "domain=", "samesite=", "secure", "httponly")
                .anyMatch(name::startsWith);
    }
}
