package dev.backlot.api.platform.avatar;

import dev.backlot.avatar.Icons;
import dev.backlot.kernel.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The images that {@code iconUrl} of issue types without an avatar, of priorities and of statuses leads to; open to all. */
@RestController
class IconController {

    @GetMapping("/images/icons/{kind}/{file}")
    ResponseEntity<byte[]> icon(@PathVariable String kind, @PathVariable String file) {
        return Icons.icon(kind, file)
                .map(PictureController::image)
                .orElseThrow(() -> Problem.notFound(AvatarApiTexts.NO_ICON));
    }
}
