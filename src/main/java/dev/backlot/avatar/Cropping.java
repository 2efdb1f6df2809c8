package dev.backlot.avatar;

/**
 * The square that is to be cut out of an uploaded image.
 *
 * @param offsetX how far from the left
 * @param offsetY how far from the top
 * @param width the length of a side
 * @param needed whether the image is not yet a square of the size of a picture
 */
public record Cropping(int offsetX, int offsetY, int width, boolean needed) {}
