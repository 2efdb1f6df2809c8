package dev.backlot.mail;

import dev.backlot.kernel.Problem;
import dev.backlot.scheme.IssueEvent;
import dev.backlot.user.CurrentUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of e-mails, as a pack that administrators take away, change, bring back and put into use. Each operation
 * refuses who is no administrator.
 */
@Service
public class EmailTemplates {

    private static final String IN_USE = "IN_USE";
    private static final String UPLOADED = "UPLOADED";

    /**
     * A root template with what it is used for.
     *
     * @param template the name of its file
     * @param event the event of an issue that makes an e-mail of it
     */
    public record EmailType(String template, IssueEvent event) {}

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    EmailTemplates(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** The zip file in use. */
    public byte[] current() {
        requireAdministrator();
        return find(IN_USE).orElseGet(TemplatePack::standard);
    }

    /**
     * Keeps a zip file until it is {@linkplain #apply() applied}, in place of an earlier one.
     *
     * @throws Problem where it is none
     */
    @Transactional
    public void upload(byte[] pack) {
        requireAdministrator();
        if (!TemplatePack.isOne(pack)) {
            throw Problem.invalid(MailTexts.NO_ZIP);
        }
        replace(UPLOADED, pack);
    }

    /**
     * Puts the uploaded file into use.
     *
     * @throws Problem where there is none
     */
    @Transactional
    public void apply() {
        requireAdministrator();
        replace(IN_USE, find(UPLOADED).orElseThrow(() -> Problem.invalid(MailTexts.NOTHING_UPLOADED)));
        delete(UPLOADED);
    }

    /** Puts Jira's own templates into use. */
    @Transactional
    public void revert() {
        requireAdministrator();
        delete(IN_USE);
    }

    /** The root templates, by the event for which they are. */
    public List<EmailType> types() {
        requireAdministrator();
        return Arrays.stream(IssueEvent.values())
                .map(event -> new EmailType(TemplatePack.template(event), event))
                .toList();
    }

    private void requireAdministrator() {
        currentUser.viewer().requireAdministrator(MailTexts.ADMINISTRATORS_ONLY);
    }

    private Optional<byte[]> find(String slot) {
        return jdbc.sql("select content from email_template_pack where slot = ?")
                .param(slot)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private void replace(String slot, byte[] pack) {
        delete(slot);
        jdbc.sql("insert into email_template_pack (slot, content) values (?, ?)")
                .params(slot, pack)
                .update();
    }

    private void delete(String slot) {
        jdbc.sql("delete from email_template_pack where slot = ?").param(slot).update();
    }
}
