package dev.backlot.api.platform.avatar;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.avatar.AvatarType;
import dev.backlot.kernel.Problem;
import dev.backlot.project.ProjectAdministration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The picture of a project: upload, crop, choose. */
@PlatformController
class ProjectAvatarController {

    private final AvatarOwners owners;
    private final AvatarAnswers answers;
    private final ProjectAdministration administration;

    ProjectAvatarController(AvatarOwners owners, AvatarAnswers answers, ProjectAdministration administration) {
        this.owners = owners;
        this.answers = answers;
        this.administration = administration;
    }

    @Served(
            value = "Get the avatars that a project can have",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/avatars")
    AvatarsBean getAllAvatars(@PathVariable String projectIdOrKey, Urls urls) {
        return answers.all(owners.seen(AvatarType.PROJECT, projectIdOrKey), urls);
    }

    @Served(
            value = "Upload an image for a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping(path = "/project/{projectIdOrKey}/avatar/temporary")
    @ResponseStatus(HttpStatus.CREATED)
    AvatarCroppingBean storeTemporaryProjectAvatar(
            @PathVariable String projectIdOrKey,
            @RequestParam(required = false) @Nullable Long size,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody byte[] content,
            Urls urls) {
        AvatarOwners.Owner owner = owners.changed(AvatarType.PROJECT, projectIdOrKey);
        return answers.keep(owner, mediaType, AvatarController.sized(content, size), urls);
    }

    @Served(
            value = "Upload an image for a project, as a form",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping(path = "/project/{projectIdOrKey}/avatar/temporary", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AvatarCroppingBean storeTemporaryAvatarUsingMultiPart(
            @PathVariable String projectIdOrKey, @RequestPart("avatar") MultipartFile avatar, Urls urls) {
        return answers.keep(owners.changed(AvatarType.PROJECT, projectIdOrKey), avatar, urls);
    }

    @Served(
            value = "Make an avatar of the image that was uploaded for a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/project/{projectIdOrKey}/avatar")
    @ResponseStatus(HttpStatus.CREATED)
    AvatarBean createProjectAvatarFromTemporary(
            @PathVariable String projectIdOrKey, @RequestBody JsonBody body, Urls urls) {
        return answers.create(owners.changed(AvatarType.PROJECT, projectIdOrKey), body, urls);
    }

    @Served(
            value = "Choose the avatar of a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}/avatar")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void updateProjectAvatar(@PathVariable String projectIdOrKey, @RequestBody JsonBody body) {
        Long id = body.number("id").or(null);
        if (id == null) {
            throw Problem.invalid(AvatarApiTexts.ID_MISSING);
        }
        administration.chooseAvatar(projectIdOrKey, id);
    }

    @Served(
            value = "Delete an avatar that was uploaded for a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/project/{projectIdOrKey}/avatar/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteProjectAvatar(@PathVariable String projectIdOrKey, @PathVariable long id) {
        administration.deleteAvatar(projectIdOrKey, id);
    }
}
