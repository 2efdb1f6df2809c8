package dev.backlot.api.platform.avatar;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Pictures of things of any kind. */
@PlatformController
class AvatarController {

    private final Avatars avatars;
    private final AvatarOwners owners;
    private final AvatarAnswers answers;
    private final ProjectAdministration projects;

    AvatarController(Avatars avatars, AvatarOwners owners, AvatarAnswers answers, ProjectAdministration projects) {
        this.avatars = avatars;
        this.owners = owners;
        this.answers = answers;
        this.projects = projects;
    }

    /** The content, which is to have the size that was announced, where one was. */
    static byte[] sized(byte[] content, @Nullable Long size) {
        if (size != null && size != content.length) {
            throw Problem.invalid(AvatarApiTexts.SIZE);
        }
        return content;
    }

    @Served(
            value = "Get the avatars that every thing of a kind can have",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/avatar/{type}/system")
    AvatarsBean getAllSystemAvatars(@PathVariable String type, Urls urls) {
        owners.requireUser();
        return new AvatarsBean(
                avatars.system(AvatarOwners.type(type)).stream()
                        .map(avatar -> AvatarBean.of(avatar, null, urls))
                        .toList(),
                null);
    }

    @Served(
            value = "Upload an image for a thing that is still to be made",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/avatar/{type}/temporary")
    @ResponseStatus(HttpStatus.CREATED)
    AvatarCroppingBean storeTemporaryAvatar(
            @PathVariable String type,
            @RequestParam(required = false) @Nullable Long size,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody byte[] content,
            Urls urls) {
        return answers.keep(owners.unborn(AvatarOwners.type(type)), mediaType, sized(content, size), urls);
    }

    @Served(
            value = "Make an avatar of the image that was uploaded",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/avatar/{type}/temporaryCrop")
    AvatarBean createAvatarFromTemporary(@PathVariable String type, @RequestBody JsonBody body, Urls urls) {
        return answers.create(owners.unborn(AvatarOwners.type(type)), body, urls);
    }

    @Served(
            value = "Get the avatars that a thing can have",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/universal_avatar/type/{type}/owner/{owningObjectId}")
    AvatarsBean getAvatars(@PathVariable String type, @PathVariable String owningObjectId, Urls urls) {
        return answers.all(owners.seen(AvatarOwners.type(type), owningObjectId), urls);
    }

    @Served(
            value = "Upload an image for a thing, as a form",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping(
            path = "/universal_avatar/type/{type}/owner/{owningObjectId}/temp",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    AvatarCroppingBean storeTemporaryUniversalAvatar(
            @PathVariable String type,
            @PathVariable String owningObjectId,
            @RequestPart("avatar") MultipartFile avatar,
            Urls urls) {
        return answers.keep(owners.changed(AvatarOwners.type(type), owningObjectId), avatar, urls);
    }

    @Served(
            value = "Make an avatar of the image that was uploaded for a thing",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/universal_avatar/type/{type}/owner/{owningObjectId}/avatar")
    @ResponseStatus(HttpStatus.CREATED)
    AvatarBean createUniversalAvatarFromTemporary(
            @PathVariable String type, @PathVariable String owningObjectId, @RequestBody JsonBody body, Urls urls) {
        return answers.create(owners.changed(AvatarOwners.type(type), owningObjectId), body, urls);
    }

    @Served(
            value = "Delete an avatar that was uploaded for a thing",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/universal_avatar/type/{type}/owner/{owningObjectId}/avatar/{id}")
    void deleteUniversalAvatar(@PathVariable String type, @PathVariable String owningObjectId, @PathVariable long id) {
        AvatarOwners.Owner owner = owners.changed(AvatarOwners.type(type), owningObjectId);
        if (owner.type() == AvatarType.PROJECT) {
            projects.deleteAvatar(owningObjectId, id);
        } else {
            avatars.delete(owner.type(), owner.key(), id);
        }
    }
}
