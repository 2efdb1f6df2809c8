package dev.backlot.api.platform.link;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.link.LinkTypeEdits;
import dev.backlot.link.LinkTypes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Types of links between issues. */
@PlatformController
class LinkTypeController {

    private final LinkTypes types;
    private final LinkTypeEdits edits;

    LinkTypeController(LinkTypes types, LinkTypeEdits edits) {
        this.types = types;
        this.edits = edits;
    }

    @Served(
            value = "Get all types of links",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issueLinkType")
    LinkTypeBean.All getIssueLinkTypes(Urls urls) {
        return new LinkTypeBean.All(
                types.listed().stream().map(type -> LinkTypeBean.of(type, urls)).toList());
    }

    @Served(
            value = "Create a type of links",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @PostMapping("/issueLinkType")
    @ResponseStatus(HttpStatus.CREATED)
    LinkTypeBean createIssueLinkType(@RequestBody JsonBody body, Urls urls) {
        return LinkTypeBean.of(edits.create(draft(body)), urls);
    }

    @Served(
            value = "Get a type of links",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/issueLinkType/{issueLinkTypeId}")
    LinkTypeBean getIssueLinkType(@PathVariable String issueLinkTypeId, Urls urls) {
        return LinkTypeBean.of(types.require(issueLinkTypeId), urls);
    }

    @Served(
            value = "Change a type of links",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @PutMapping("/issueLinkType/{issueLinkTypeId}")
    LinkTypeBean updateIssueLinkType(@PathVariable String issueLinkTypeId, @RequestBody JsonBody body, Urls urls) {
        edits.update(issueLinkTypeId, draft(body));
        return getIssueLinkType(issueLinkTypeId, urls);
    }

    @Served(
            value = "Delete a type of links",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @DeleteMapping("/issueLinkType/{issueLinkTypeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssueLinkType(@PathVariable String issueLinkTypeId) {
        edits.delete(issueLinkTypeId);
    }

    private static LinkTypeEdits.Draft draft(JsonBody body) {
        return new LinkTypeEdits.Draft(body.text("name"), body.text("inward"), body.text("outward"));
    }
}
