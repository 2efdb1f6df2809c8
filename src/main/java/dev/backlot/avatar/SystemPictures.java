package dev.backlot.avatar;

import java.nio.charset.StandardCharsets;

/** Draws the pictures that every server has: one shape for each kind of thing, one colour for each number. */
final class SystemPictures {

    private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\""
            + " height=\"48\"><rect width=\"48\" height=\"48\" rx=\"6\" fill=\"hsl(%d,55%%,45%%)\"/>%s</svg>";

    /** Degrees between the colours of neighbours; no two of a kind have the same. */
    private static final int STEP = 47;

    private SystemPictures() {}

    static Picture draw(AvatarType type, long id) {
        long hue = id * STEP % 360;
        return new Picture("image/svg+xml", FRAME.formatted(hue, shape(type)).getBytes(StandardCharsets.UTF_8));
    }

    private static String shape(AvatarType type) {
        return switch (type) {
            case PROJECT -> "<path d=\"M12 34V20l12-8 12 8v14z\" fill=\"#fff\"/>";
            case ISSUE_TYPE -> "<path d=\"M13 25l8 8 15-18\" fill=\"none\" stroke=\"#fff\" stroke-width=\"5\"/>";
            case USER ->
                "<g fill=\"#fff\"><circle cx=\"24\" cy=\"18\" r=\"8\"/><path d=\"M8 44a16 14 0 0 1 32 0z\"/></g>";
        };
    }
}
