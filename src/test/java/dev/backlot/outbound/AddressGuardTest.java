package dev.backlot.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may be sent to. */
class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"})
    void thisMachineMayBeCalled(String address) throws UnknownHostException {
        assertThat(new AddressGuard("some.property", List.of(), to(address)).resolve("any.example"))
                .containsExactly(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "192.168.0.1",
                "169.254.169.254",
                "93.184.216.34",
                "0.0.0.0",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1"
            })
    void nothingElseMay(String address) {
        assertThatThrownBy(() -> new AddressGuard("some.property", List.of(), to(address)).resolve("localhost"))
                .isInstanceOf(AddressGuard.Forbidden.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, any.example, 10.1.200.3, true",
        "10.1.0.0/16, any.example, 10.2.0.1, false",
        "10.1.0.0/15, any.example, 10.0.0.1, true",
        "10.1.2.3, any.example, 10.1.2.3, true",
        "10.1.2.3, any.example, 10.1.2.4, false",
        "0.0.0.0/0, any.example, 8.8.8.8, true",
        "0.0.0.0/0, any.example, fd00::1, false",
        "fd00::/8, any.example, fd12::1, true",
        "hooks.example, HOOKS.example, 10.0.0.1, true",
        "hooks.example, other.example, 10.0.0.1, false",
        "*.example.com, a.b.example.com, 10.0.0.1, true",
        "*.example.com, example.com, 10.0.0.1, false",
        "*.example.com, badexample.com, 10.0.0.1, false",
    })
    void whatIsAllowedMayBeCalled(String allowed, String host, String address, boolean may) throws Exception {
        AddressGuard guard = new AddressGuard("some.property", List.of(allowed), to(address));
        if (may) {
            assertThat(guard.resolve(host)).containsExactly(InetAddress.getByName(address));
        } else {
            assertThatThrownBy(() -> guard.resolve(host)).isInstanceOf(AddressGuard.Forbidden.class);
        }
    }

    @Test
    void onlyTheAllowedOnesOfSeveralAddressesAreGiven() throws Exception {
        assertThat(new AddressGuard("some.property", List.of(), to("10.0.0.1", "127.0.0.1")).resolve("any.example"))
                .containsExactly(InetAddress.getAllByName("127.0.0.1"));
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsRefusedThen() throws Exception {
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "10.0.0.1"));
        AddressGuard guard = new AddressGuard("some.property", List.of(), to(answers));
        assertThat(guard.resolve("any.example")).hasSize(1);
        assertThatThrownBy(() -> guard.resolve("any.example")).isInstanceOf(AddressGuard.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/-1", "fd00::/129"})
    void aRangeThatIsNoneIsRefusedAtTheStart(String range) {
        assertThatThrownBy(() -> new AddressGuard("some.property", List.of(range)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DnsResolver to(String... addresses) {
        return resolver(() -> addresses);
    }

    private static DnsResolver to(Deque<String> addresses) {
        return resolver(() -> new String[] {addresses.pop()});
    }

    private static DnsResolver resolver(java.util.function.Supplier<String[]> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String[] texts = addresses.get();
                InetAddress[] found = new InetAddress[texts.length];
                for (int i = 0; i < texts.length; i++) {
                    found[i] = InetAddress.getByName(texts[i]);
                }
                return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
