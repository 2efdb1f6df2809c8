package dev.backlot.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the addresses of other servers, only those that may be called: this machine's own, and what the configuration allows. The
 * client connects to the very addresses that it gives, so a name cannot lead elsewhere a moment later.
 */
public final class AddressGuard implements DnsResolver {

    /** There are addresses, but none that may be called. */
    public static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host);
        }
    }

    /**
     * Addresses that begin alike.
     *
     * @param bytes one of them
     * @param bits how many bits they have in common
     */
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Range(byte[] bytes, int bits) {

        boolean contains(byte[] other) {
            if (other.length != bytes.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((bytes[bit >> 3] & mask) != (other[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<String> names = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final DnsResolver resolver;

    /**
     * Allows this machine and whatever is told.
     *
     * @param property where it is told, for whoever tells it wrongly
     * @param allowed names, {@code *.example.com}, addresses, and ranges such as {@code 10.1.0.0/16}
     * @throws IllegalArgumentException where a range is none
     */
    public AddressGuard(String property, List<String> allowed) {
        this(property, allowed, SystemDefaultDnsResolver.INSTANCE);
    }

    /** With other addresses than the machine's own resolver finds. */
    AddressGuard(String property, List<String> allowed, DnsResolver resolver) {
        this.resolver = resolver;
        for (String each : allowed) {
            Range range = range(property, each.strip());
            if (range == null) {
                names.add(each.strip().toLowerCase(Locale.ROOT));
            } else {
                ranges.add(range);
            }
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = resolver.resolve(host);
        InetAddress[] allowed =
                Arrays.stream(found).filter(address -> isAllowed(host, address)).toArray(InetAddress[]::new);
        if (found.length > 0 && allowed.length == 0) {
            throw new Forbidden(host);
        }
        return allowed;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isAllowed(String host, InetAddress address) {
        String name = host.toLowerCase(Locale.ROOT);
        return address.isLoopbackAddress()
                || names.stream().anyMatch(each -> matches(each, name))
                || ranges.stream().anyMatch(range -> range.contains(address.getAddress()));
    }

    private static boolean matches(String pattern, String name) {
        return pattern.startsWith("*.") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }

    /** A range or a single address; null for a name, which is not looked up. */
    private static @Nullable Range range(String property, String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (!address.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return null;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int bits = slash < 0 ? bytes.length * 8 : Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > bytes.length * 8) {
                throw new IllegalArgumentException(property + " has no range like " + text);
            }
            return new Range(bytes, bits);
        } catch (UnknownHostException | NumberFormatException wrong) {
            throw new IllegalArgumentException(property + " has no range like " + text, wrong);
        }
    }
}
