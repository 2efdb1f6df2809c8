package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.user.AnonymizationTask;
import dev.backlot.user.Anonymizations;
import dev.backlot.user.User;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Taking away who a user was. It is done within the request that asks for it, so that its progress is always complete. */
@PlatformController
class AnonymizationController {

    private final Anonymizations anonymizations;
    private final Dates dates;

    AnonymizationController(Anonymizations anonymizations, Dates dates) {
        this.anonymizations = anonymizations;
        this.dates = dates;
    }

    @Served(
            value = "See whether a user can be anonymized",
            known = ASSUMED,
            errors = {400, 401, 403})
    @GetMapping("/user/anonymization")
    AnonymizationValidationBean validateUserAnonymization(
            @RequestParam(required = false) @Nullable String userKey, Expand expand) {
        return validated(userKey, false, expand);
    }

    @Served(
            value = "Anonymize a user",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PostMapping("/user/anonymization")
    @ResponseStatus(HttpStatus.ACCEPTED)
    AnonymizationProgressBean scheduleUserAnonymization(@RequestBody JsonBody body) {
        return run(body, false);
    }

    @Served(
            value = "Get how far an anonymization is",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/user/anonymization/progress")
    AnonymizationProgressBean getUserAnonymizationProgress(@RequestParam(required = false) @Nullable Long taskId) {
        return AnonymizationProgressBean.of(anonymizations.require(taskId), dates);
    }

    @Served(
            value = "See whether a user can be anonymized again",
            known = ASSUMED,
            errors = {400, 401, 403})
    @GetMapping("/user/anonymization/rerun")
    AnonymizationValidationBean validateUserAnonymizationRerun(
            @RequestParam(required = false) @Nullable String userKey, Expand expand) {
        return validated(userKey, true, expand);
    }

    @Served(
            value = "Anonymize a user again",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PostMapping("/user/anonymization/rerun")
    @ResponseStatus(HttpStatus.ACCEPTED)
    AnonymizationProgressBean scheduleUserAnonymizationRerun(@RequestBody JsonBody body) {
        return run(body, true);
    }

    @Served(
            value = "Take away the anonymization of a node that is gone; this Jira has no nodes",
            known = ASSUMED,
            errors = {400, 401, 403})
    @DeleteMapping("/user/anonymization/unlock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlockAnonymization() {
        anonymizations.unlock();
    }

    private AnonymizationValidationBean validated(@Nullable String userKey, boolean again, Expand expand) {
        User user = anonymizations.validate(userKey, again);
        return AnonymizationValidationBean.of(user, anonymizations.needsNewOwner(user), expand.has("affectedEntities"));
    }

    private AnonymizationProgressBean run(JsonBody body, boolean again) {
        AnonymizationTask task = anonymizations.run(
                body.text("userKey").or(null), body.text("newOwnerKey").or(null), again);
        return AnonymizationProgressBean.of(task, dates);
    }
}
