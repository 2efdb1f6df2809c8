package dev.backlot.api.platform.avatar;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.avatar.AvatarType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The picture of an issue type: upload and crop; changing the type chooses it. */
@PlatformController
class IssueTypeAvatarController {

    private final AvatarOwners owners;
    private final AvatarAnswers answers;

    IssueTypeAvatarController(AvatarOwners owners, AvatarAnswers answers) {
        this.owners = owners;
        this.answers = answers;
    }

    @Served(
            value = "Upload an image for an issue type, as a form",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping(path = "/issuetype/{id}/avatar/temporary", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AvatarCroppingBean storeTemporaryIssueTypeAvatar(
            @PathVariable String id, @RequestPart("avatar") MultipartFile avatar, Urls urls) {
        return answers.keep(owners.changed(AvatarType.ISSUE_TYPE, id), avatar, urls);
    }

    @Served(
            value = "Make an avatar of the image that was uploaded for an issue type",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/issuetype/{id}/avatar")
    @ResponseStatus(HttpStatus.CREATED)
    AvatarBean createIssueTypeAvatarFromTemporary(@PathVariable String id, @RequestBody JsonBody body, Urls urls) {
        return answers.create(owners.changed(AvatarType.ISSUE_TYPE, id), body, urls);
    }
}
