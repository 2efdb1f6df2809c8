package dev.backlot.api.platform.avatar;

import dev.backlot.avatar.Avatar;
import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
import dev.backlot.avatar.Picture;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The images that links lead to, in one size for all: browsers scale them. Whoever has a link sees the server's own and
 * those of users and issue types; one that was uploaded for a project is seen by those who see the project.
 */
@RestController
@RequestMapping("/secure")
class PictureController {

    private final Avatars avatars;
    private final Projects projects;

    PictureController(Avatars avatars, Projects projects) {
        this.avatars = avatars;
        this.projects = projects;
    }

    @GetMapping("/projectavatar")
    ResponseEntity<byte[]> projectAvatar(
            @RequestParam(required = false) @Nullable Long avatarId,
            @RequestParam(required = false) @Nullable String pid) {
        Long id = avatarId == null && pid != null
                ? projects.find(pid).map(project -> project.avatarId()).orElse(null)
                : avatarId;
        return picture(AvatarType.PROJECT, id);
    }

    @GetMapping("/useravatar")
    ResponseEntity<byte[]> userAvatar(@RequestParam(required = false) @Nullable Long avatarId) {
        return picture(AvatarType.USER, avatarId);
    }

    @GetMapping("/viewavatar")
    ResponseEntity<byte[]> viewAvatar(
            @RequestParam(required = false) @Nullable Long avatarId,
            @RequestParam(defaultValue = "issuetype") String avatarType) {
        return picture(AvatarOwners.type(avatarType), avatarId);
    }

    @GetMapping("/temporaryavatar")
    ResponseEntity<byte[]> temporaryAvatar(
            @RequestParam(defaultValue = "project") String avatarType, @RequestParam(defaultValue = "") String owner) {
        return avatars.upload(AvatarOwners.type(avatarType), owner)
                .map(PictureController::image)
                .orElseThrow(() -> Problem.notFound(AvatarApiTexts.NO_OWNER.formatted(owner)));
    }

    /** A link without a number, or with one that leads nowhere, shows the usual picture, as in Jira. */
    private ResponseEntity<byte[]> picture(AvatarType type, @Nullable Long id) {
        Optional<Avatar> known = id == null ? Optional.empty() : avatars.find(type, id);
        Avatar avatar = known.filter(this::isSeen).orElseGet(() -> new Avatar(type.usual(), type, null));
        return image(avatars.picture(avatar));
    }

    private boolean isSeen(Avatar avatar) {
        return avatar.owner() == null
                || avatar.type() != AvatarType.PROJECT
                || avatar.owner().isEmpty()
                || projects.find(avatar.owner()).isPresent();
    }

    static ResponseEntity<byte[]> image(Picture picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Security-Policy", "sandbox")
                .body(picture.content());
    }
}
