package dev.backlot.oauth;

import dev.backlot.BacklotProperties;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where users may be sent with what an application is not to lose on the way. */
@Component
public class RedirectUris {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int LONGEST = 2000;

    private final boolean requireHttps;

    RedirectUris(BacklotProperties properties) {
        this.requireHttps = properties.oauth2().requireHttps();
    }

    /** Whether an application of OAuth 2.0 may be registered with this address. */
    public boolean isGood(@Nullable String address) {
        URI uri = parsed(address);
        return uri != null && isSafe(String.valueOf(uri.getScheme()), uri.getHost());
    }

    /** Whether what goes to and fro under this scheme and host is nobody else's to read, or nobody minds. */
    public boolean isSafe(String scheme, String host) {
        return scheme.equalsIgnoreCase("https") || !requireHttps || LOOPBACK.contains(host);
    }

    /** Whether users can be sent there at all. */
    static boolean isAddress(@Nullable String address) {
        return parsed(address) != null;
    }

    private static @Nullable URI parsed(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawFragment() == null && uri.getRawUserInfo() == null
                    ? uri
                    : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
