package dev.backlot.api;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;

/**
 * HTTP as clients send it that do not escape the blanks of a query: {@code GET /…/issue?jql=project = PR HTTP/1.1}. Tomcat
 * ends the URL at the first blank and cannot be told otherwise, so the blanks become {@code +} before it looks.
 *
 * <p>Only a request line that arrives in one piece is seen to; one in several pieces is refused as before.
 */
public class RawBlanks extends Http11NioProtocol {

    /** For Tomcat, which makes the protocol by its name. */
    public RawBlanks() {
        super(new Endpoint());
    }

    private static final class Endpoint extends NioEndpoint {

        @Override
        protected NioChannel createChannel(SocketBufferHandler buffer) {
            return isSSLEnabled() ? super.createChannel(buffer) : new Channel(buffer);
        }
    }

    private static final class Channel extends NioChannel {

        private static final int LONGEST = 8192;
        private static final Pattern REQUEST_LINE =
                Pattern.compile("[A-Z]{3,7} /[^ ?\r\n]*\\?([^\r\n]*) HTTP/1\\.[01]\r?\n");

        Channel(SocketBufferHandler buffer) {
            super(buffer);
        }

        /** What is not sent yet is thrown away where a reset is wanted, and the other side hears of it. */
        @Override
        public void close() throws IOException {
            if (HangUp.takeReset() && isOpen()) {
                getIOChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            super.close();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int from = target.position();
            int count = super.read(target);
            int end = count > 0 ? endOfCrowdedLine(target, from, from + Math.min(count, LONGEST)) : from;
            if (end > from) {
                mend(target, from, end - from);
            }
            return count;
        }

        /** Behind the first line, where that has more than the two blanks of a request line; else its beginning. */
        private static int endOfCrowdedLine(ByteBuffer bytes, int from, int to) {
            int blanks = 0;
            for (int index = from; index < to; index++) {
                byte each = bytes.get(index);
                if (each == '\n') {
                    return blanks > 2 ? index + 1 : from;
                }
                blanks += each == ' ' ? 1 : 0;
            }
            return from;
        }

        // A body never begins with a capital method, a path with a query and the protocol on its first line by
        // accident.
        private static void mend(ByteBuffer bytes, int from, int count) {
            byte[] copy = new byte[count];
            bytes.get(from, copy);
            Matcher line = REQUEST_LINE.matcher(new String(copy, StandardCharsets.ISO_8859_1));
            if (line.matches()) {
                for (int index = line.start(1); index < line.end(1); index++) {
                    if (copy[index] == ' ') {
                        bytes.put(from + index, (byte) '+');
                    }
                }
            }
        }
    }
}
