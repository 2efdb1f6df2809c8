package dev.backlot.clients;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody meets who starts the jar. */
class StartUpIT {

    private static final int PATIENCE_MILLIS = 2000;

    @Test
    void tellsWhereItIsAndWhoMayComeIn() {
        PackagedServer server = PackagedServer.shared();

        String token = server.printed("Token +(\\S+)");

        assertThat(server.printed("Users +(.*)")).isEqualTo("admin/admin, fred/fred, viewer/viewer");
        given().header("Authorization", "Bearer " + token)
                .get(server.url() + "/rest/api/2/myself")
                .then()
                .statusCode(200)
                .body("name", equalTo("admin"));
        for (String user : List.of("admin", "fred", "viewer")) {
            server.as(user).get("/rest/api/2/myself").then().statusCode(200).body("name", equalTo(user));
        }
        for (String place : List.of("Swagger UI", "Health")) {
            given().get(server.printed(place + " +(\\S+)")).then().statusCode(200);
        }
        given().get(server.url() + "/actuator/health/readiness").then().body("status", equalTo("UP"));
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws IOException {
        int port = URI.create(PackagedServer.shared().url()).getPort();

        connect(InetAddress.getLoopbackAddress(), port);
        for (InetAddress address : otherAddresses()) {
            assertThatIOException().as(address.toString()).isThrownBy(() -> connect(address, port));
        }
    }

    @Test
    void startsWithoutADemoWorld() {
        try (PackagedServer server = PackagedServer.start("--backlot.seed=empty")) {
            assertThat(server.printed("Users +(.*)")).isEqualTo("admin/admin");
            server.as("admin")
                    .get("/rest/agile/1.0/board")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0))
                    .body("values", empty());
            server.as("fred").get("/rest/agile/1.0/board").then().statusCode(401);
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
        }
    }

    /** The machine's addresses in a network, and one more of its own that only a server on all of them answers at. */
    private static List<InetAddress> otherAddresses() throws IOException {
        List<InetAddress> others = new ArrayList<>(List.of(InetAddress.getByName("127.0.0.2")));
        for (NetworkInterface network : up()) {
            network.getInetAddresses().asIterator().forEachRemaining(address -> {
                if (!address.isLoopbackAddress() && address instanceof Inet4Address) {
                    others.add(address);
                }
            });
        }
        return others;
    }

    private static List<NetworkInterface> up() throws SocketException {
        return NetworkInterface.networkInterfaces().toList();
    }
}
