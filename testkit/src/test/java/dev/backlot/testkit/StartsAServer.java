package dev.backlot.testkit;

import java.io.IOException;

/** A program that starts a server, tells its process' number and goes on until its input ends. */
final class StartsAServer {

    private StartsAServer() {}

    /** Takes no arguments; the jar and the cache come by system properties. */
    public static void main(String[] args) throws IOException {
        BacklotServer server = BacklotServer.start();
        System.out.println(server.pid() + " " + server.url());
        while (System.in.read() >= 0) {
            // Nobody writes to it.
        }
    }
}
