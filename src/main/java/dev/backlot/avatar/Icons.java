package dev.backlot.avatar;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The small pictures of issue types, priorities and statuses, drawn from their names: equal names look alike. */
public final class Icons {

    private static final int SIDE = 16;
    private static final Set<String> ENDINGS = Set.of("svg", "png");
    private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" width=\"16\""
            + " height=\"16\"><g fill=\"%s\">%s</g></svg>";

    /** The kinds of thing, as addresses name them, and their shapes. */
    private static final Map<String, String> SHAPES = Map.of(
            "issuetypes",
                    "<rect width=\"16\" height=\"16\" rx=\"3\"/><circle cx=\"8\" cy=\"8\" r=\"4\" fill=\"#fff\"/>",
            "priorities", "<path d=\"M8 2l6 7h-4v5H6V9H2z\"/>",
            "statuses", "<rect y=\"3\" width=\"16\" height=\"10\" rx=\"3\"/>");

    private Icons() {}

    /**
     * The picture under a name.
     *
     * @param kind {@code issuetypes}, {@code priorities} or {@code statuses}
     * @param file a name, which need not be one that anything has, and {@code .svg} or {@code .png}
     * @return nothing for other kinds and endings
     */
    public static Optional<Picture> icon(String kind, String file) {
        int dot = file.lastIndexOf('.');
        if (dot < 1 || !SHAPES.containsKey(kind) || !ENDINGS.contains(file.substring(dot + 1))) {
            return Optional.empty();
        }
        Color color = color(file.substring(0, dot));
        return Optional.of(file.endsWith(".png") ? png(color) : svg(SHAPES.get(kind), color));
    }

    private static Picture svg(String shape, Color color) {
        String fill = "#%06x".formatted(color.getRGB() & 0xffffff);
        return new Picture("image/svg+xml", FRAME.formatted(fill, shape).getBytes(StandardCharsets.UTF_8));
    }

    private static Picture png(Color color) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(color);
        brush.fillRoundRect(0, 3, SIDE, 10, 6, 6);
        brush.dispose();
        return new Picture("image/png", ImageCropper.png(image));
    }

    /** Red for the most urgent priorities, grey for the least; any other name has a colour of its own. */
    private static Color color(String name) {
        int urgency = List.of("lowest", "low", "medium", "high", "highest").indexOf(name);
        float hue = urgency < 0 ? (name.hashCode() & 0xff) / 256f : (4 - urgency) / 12f;
        return Color.getHSBColor(hue, 0.6f, 0.7f);
    }
}
