package dev.backlot.api.platform.avatar;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.avatar.Avatar;
import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.UserAccounts;
import dev.backlot.user.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The picture of a user, the caller where none is named: upload, crop, choose. */
@PlatformController
class UserAvatarController {

    private final AvatarOwners owners;
    private final AvatarAnswers answers;
    private final Avatars avatars;
    private final Users users;
    private final UserAccounts accounts;
    private final CurrentUser currentUser;

    UserAvatarController(
            AvatarOwners owners,
            AvatarAnswers answers,
            Avatars avatars,
            Users users,
            UserAccounts accounts,
            CurrentUser currentUser) {
        this.owners = owners;
        this.answers = answers;
        this.avatars = avatars;
        this.users = users;
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Get the avatars that a user can have",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/user/avatars")
    AvatarsBean getAllUserAvatars(@RequestParam(required = false) @Nullable String username, Urls urls) {
        return answers.all(owners.seen(AvatarType.USER, name(username)), urls);
    }

    @Served(
            value = "Upload an image for a user, as a form",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping(path = "/user/avatar/temporary", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AvatarCroppingBean storeTemporaryUserAvatar(
            @RequestParam(required = false) @Nullable String username,
            @RequestPart("avatar") MultipartFile avatar,
            Urls urls) {
        return answers.keep(owners.changed(AvatarType.USER, name(username)), avatar, urls);
    }

    @Served(
            value = "Make an avatar of the image that was uploaded for a user",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/user/avatar")
    @ResponseStatus(HttpStatus.CREATED)
    AvatarBean createUserAvatarFromTemporary(
            @RequestParam(required = false) @Nullable String username, @RequestBody JsonBody body, Urls urls) {
        return answers.create(owners.changed(AvatarType.USER, name(username)), body, urls);
    }

    @Served(
            value = "Choose the avatar of a user",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/user/avatar")
    AvatarBean updateUserAvatar(
            @RequestParam(required = false) @Nullable String username, @RequestBody JsonBody body, Urls urls) {
        AvatarOwners.Owner owner = owners.changed(AvatarType.USER, name(username));
        Long id = body.number("id").or(null);
        if (id == null || !avatars.isFor(AvatarType.USER, id, owner.key())) {
            throw Problem.invalid(AvatarApiTexts.ID_MISSING);
        }
        accounts.setAvatar(user(owner), id);
        Avatar chosen = avatars.find(AvatarType.USER, id).orElseThrow();
        return AvatarBean.of(chosen, id, urls);
    }

    @Served(
            value = "Delete an avatar that was uploaded for a user",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/user/avatar/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteUserAvatar(@PathVariable long id, @RequestParam(required = false) @Nullable String username) {
        AvatarOwners.Owner owner = owners.changed(AvatarType.USER, name(username));
        avatars.delete(AvatarType.USER, owner.key(), id);
        if (user(owner).avatarId() == id) {
            accounts.setAvatar(user(owner), AvatarType.USER.usual());
        }
    }

    private User user(AvatarOwners.Owner owner) {
        return users.byKey(owner.key()).orElseThrow();
    }

    private String name(@Nullable String username) {
        owners.requireUser();
        return username == null ? currentUser.viewer().name() : username;
    }
}
