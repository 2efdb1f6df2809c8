package dev.backlot.api.platform.avatar;

/** What is said of requests about avatars. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class AvatarApiTexts {

    static final String CROPPING = "The cropping coordinates are invalid.";
    static final String TYPE = "The avatar type '%s' does not exist.";
    static final String NO_OWNER = "The owner '%s' of the avatars does not exist.";
    static final String ID_MISSING = "The id of the avatar must be given.";
    static final String ADMINISTRATORS_ONLY = "You must have global administrator rights to do this.";
    static final String NOT_YOURS = "You may only change your own avatars.";
    static final String SIZE = "The size that was announced is not that of the upload.";

    static final String NO_ICON = "There is no such icon.";

    private AvatarApiTexts() {}
}
