package dev.backlot.avatar;

/** What Jira says about avatars. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class AvatarTexts {

    static final String NO_IMAGE = "The uploaded file is not an image that can be read: send PNG, JPEG or GIF.";
    static final String TOO_LARGE = "The uploaded image must not be larger than 1024 KB.";
    static final String NO_UPLOAD = "There is no temporary avatar. Upload one first.";
    static final String OUTSIDE = "The cropping coordinates are outside of the uploaded image.";

    private AvatarTexts() {}

    static String missing(long id) {
        return "The avatar with id '" + id + "' does not exist.";
    }
}
