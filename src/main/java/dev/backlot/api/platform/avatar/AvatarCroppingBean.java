package dev.backlot.api.platform.avatar;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Urls;
import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Cropping;
import dev.backlot.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What part of an uploaded image is to be used, and where the image can be looked at. */
record AvatarCroppingBean(int cropperWidth, int cropperOffsetX, int cropperOffsetY, String url, boolean needsCropping) {

    static AvatarCroppingBean of(Cropping cropping, AvatarType type, String owner, Urls urls) {
        String address = "/secure/temporaryavatar?cropped=true&avatarType=" + type.key() + "&owner="
                + UriUtils.encode(owner, "UTF-8");
        return new AvatarCroppingBean(
                cropping.width(), cropping.offsetX(), cropping.offsetY(), urls.of(address), cropping.needed());
    }

    /** The part that a request names; null where it names none. */
    static @Nullable Cropping read(JsonBody body) {
        Long width = body.number("cropperWidth").or(null);
        return width == null
                ? null
                : new Cropping(
                        side(offset(body, "cropperOffsetX")), side(offset(body, "cropperOffsetY")), side(width), true);
    }

    private static long offset(JsonBody body, String key) {
        Long offset = body.number(key).or(null);
        return offset == null ? 0 : offset;
    }

    private static int side(long pixels) {
        if (pixels < 0 || pixels > Short.MAX_VALUE) {
            throw Problem.invalid(AvatarApiTexts.CROPPING);
        }
        return (int) pixels;
    }
}
