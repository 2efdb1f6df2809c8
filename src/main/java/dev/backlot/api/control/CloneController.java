package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.control.cloning.CloneOrder;
import dev.backlot.api.control.cloning.Cloning;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The world as a copy of a running Jira. */
@ControlController
class CloneController {

    private final Cloning cloning;

    CloneController(Cloning cloning) {
        this.cloning = cloning;
    }

    @Served(
            value = "Make the world a clone of a running Jira",
            known = OWN,
            errors = {400, 401, 403, 409})
    @PostMapping("/clone")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobBean cloneJira(@RequestBody JsonBody body, Urls urls) {
        CloneOrder order = CloneBodies.order(body);
        boolean fresh = Boolean.TRUE.equals(body.flag("fresh").or(null));
        return JobBean.of(cloning.start(order, fresh), urls);
    }
}
