package dev.backlot.api.platform.server;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.setting.Terminology;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What epics and sprints are called on Jira's pages. */
@PlatformController
class TerminologyController {

    private final Terminology terminology;

    TerminologyController(Terminology terminology) {
        this.terminology = terminology;
    }

    record TerminologyResponseBean(
            String originalName, String originalNamePlural, String newName, String newNamePlural, boolean isDefault) {}

    @Served(value = "Get what epics and sprints are called", known = DOCUMENTED)
    @GetMapping("/terminology/entries")
    List<TerminologyResponseBean> getAllTerminologyEntries() {
        return Arrays.stream(Terminology.Word.values()).map(this::bean).toList();
    }

    @Served(
            value = "Get what epics or sprints are called",
            known = DOCUMENTED,
            errors = {404})
    @GetMapping("/terminology/entries/{originalName}")
    TerminologyResponseBean getTerminologyEntry(@PathVariable String originalName) {
        return bean(Terminology.word(originalName));
    }

    @Served(
            value = "Call epics or sprints otherwise",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/terminology/entries")
    void setTerminologyEntries(@RequestBody JsonBody body) {
        terminology.call(
                Terminology.word(String.valueOf(body.text("originalName").or(null))),
                String.valueOf(body.text("newName").or("")),
                String.valueOf(body.text("newNamePlural").or("")));
    }

    private TerminologyResponseBean bean(Terminology.Word word) {
        String singular = terminology.singular(word);
        String plural = terminology.plural(word);
        boolean usual = singular.equals(word.singular()) && plural.equals(word.plural());
        return new TerminologyResponseBean(word.singular(), word.plural(), singular, plural, usual);
    }
}
