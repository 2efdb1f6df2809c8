package dev.backlot.avatar;

import dev.backlot.kernel.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Reads uploaded images, cuts squares out of them, and writes them. */
final class ImageCropper {

    /** The size of the largest picture that Jira shows. */
    private static final int SIDE = 48;

    private ImageCropper() {}

    /** The square in the middle, as a proposal. */
    static Cropping proposal(byte[] content) {
        BufferedImage image = read(content);
        int side = Math.min(image.getWidth(), image.getHeight());
        boolean fits = image.getWidth() == image.getHeight() && side <= SIDE;
        return new Cropping((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, !fits);
    }

    /** The picture that is left of an upload; all of it, as it came, where nothing is to be cut off. */
    static Picture crop(Picture upload, @Nullable Cropping cropping) {
        BufferedImage image = read(upload.content());
        if (cropping == null || isWhole(cropping, image)) {
            return upload;
        }
        if (!isWithin(cropping, image)) {
            throw Problem.invalid(AvatarTexts.OUTSIDE);
        }
        BufferedImage square =
                image.getSubimage(cropping.offsetX(), cropping.offsetY(), cropping.width(), cropping.width());
        return new Picture("image/png", png(square));
    }

    private static boolean isWhole(Cropping cropping, BufferedImage image) {
        return cropping.offsetX() == 0
                && cropping.offsetY() == 0
                && cropping.width() == image.getWidth()
                && cropping.width() == image.getHeight();
    }

    private static boolean isWithin(Cropping cropping, BufferedImage image) {
        return cropping.offsetX() >= 0
                && cropping.offsetY() >= 0
                && cropping.width() > 0
                && (long) cropping.offsetX() + cropping.width() <= image.getWidth()
                && (long) cropping.offsetY() + cropping.width() <= image.getHeight();
    }

    private static BufferedImage read(byte[] content) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
            if (image == null) {
                throw Problem.invalid(AvatarTexts.NO_IMAGE);
            }
            return image;
        } catch (IOException broken) {
            throw Problem.invalid(AvatarTexts.NO_IMAGE);
        }
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
