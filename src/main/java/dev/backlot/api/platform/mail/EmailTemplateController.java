package dev.backlot.api.platform.mail;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.mail.EmailTemplates;
import dev.backlot.scheme.IssueEvent;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The templates of e-mails, as a pack. */
@PlatformController
class EmailTemplateController {

    private static final String PATH = "/email-templates";
    private static final String ZIP = "application/zip";

    private final EmailTemplates templates;

    EmailTemplateController(EmailTemplates templates) {
        this.templates = templates;
    }

    record EmailTypeBean(String templateName, List<EventTypeBean> eventTypes) {

        static EmailTypeBean of(EmailTemplates.EmailType type) {
            IssueEvent event = type.event();
            return new EmailTypeBean(type.template(), List.of(new EventTypeBean(event.id(), event.label())));
        }
    }

    record EventTypeBean(long id, String name) {}

    @Served(
            value = "Get the e-mail templates as a zip file",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping(path = PATH, produces = ZIP)
    ResponseEntity<byte[]> downloadEmailTemplates() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"email-templates.zip\"")
                .header(HttpHeaders.CONTENT_TYPE, ZIP)
                .body(templates.current());
    }

    @Served(
            value = "Upload a zip file of e-mail templates",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping(path = PATH, consumes = ZIP)
    void uploadEmailTemplates(@RequestBody byte[] pack) {
        templates.upload(pack);
    }

    @Served(
            value = "Put the uploaded e-mail templates into use",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping(PATH + "/apply")
    void applyEmailTemplates() {
        templates.apply();
    }

    @Served(
            value = "Put Jira's own e-mail templates into use",
            known = DOCUMENTED,
            errors = {401, 403})
    @PostMapping(PATH + "/revert")
    void revertEmailTemplatesToDefault() {
        templates.revert();
    }

    @Served(
            value = "Get the e-mail templates by what they are used for",
            known = ASSUMED,
            errors = {401, 403})
    @GetMapping(PATH + "/types")
    List<EmailTypeBean> getEmailTypes() {
        return templates.types().stream().map(EmailTypeBean::of).toList();
    }
}
