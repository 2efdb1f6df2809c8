package dev.backlot.api.platform.link;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which other servers this one is linked with: none. Clients ask before they make remote links. */
@RestController
@RequestMapping({"/rest/applinks/latest", "/rest/applinks/1.0", "/rest/applinks/2.0", "/rest/applinks/3.0"})
class ApplicationLinkController {

    record ApplicationLinksBean(List<Object> list) {}

    @GetMapping("/listApplicationlinks")
    ApplicationLinksBean listApplicationLinks() {
        return new ApplicationLinksBean(List.of());
    }
}
