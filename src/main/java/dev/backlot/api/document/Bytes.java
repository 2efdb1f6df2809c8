package dev.backlot.api.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts pieces of JSON together without looking into them. */
final class Bytes {

    private Bytes() {}

    /** The head, the pieces with commas between them, and the tail. */
    static byte[] join(String head, List<byte[]> pieces, String tail) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] last = tail.getBytes(StandardCharsets.UTF_8);
        int commas = Math.max(0, pieces.size() - 1);
        int length = pieces.stream().mapToInt(piece -> piece.length).sum();
        byte[] all = new byte[first.length + length + commas + last.length];
        int at = put(first, all, 0);
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                all[at++] = ',';
            }
            at = put(pieces.get(i), all, at);
        }
        put(last, all, at);
        return all;
    }

    private static int put(byte[] piece, byte[] all, int at) {
        System.arraycopy(piece, 0, all, at, piece.length);
        return at + piece.length;
    }
}
