package dev.backlot.api.platform.talk;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.attachment.Attachment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes attachments. */
@Component
class AttachmentBeans {

    private final People people;
    private final Dates dates;

    AttachmentBeans(People people, Dates dates) {
        this.people = people;
        this.dates = dates;
    }

    AttachmentBean plain(Attachment attachment, Urls urls) {
        return bean(attachment, dates.platform(attachment.created()), attachment.size(), urls);
    }

    /** As people read it. */
    AttachmentBean rendered(Attachment attachment, Urls urls) {
        return bean(attachment, dates.readable(attachment.created()), FileSizes.written(attachment.size()), urls);
    }

    AttachmentDetailBean detail(Attachment attachment, Urls urls) {
        return new AttachmentDetailBean(
                self(attachment, urls),
                attachment.filename(),
                AttachmentDetailBean.AuthorBean.of(people.bean(attachment.authorId(), urls)),
                dates.platform(attachment.created()),
                attachment.size(),
                attachment.mimeType(),
                Map.of(),
                content(attachment, urls));
    }

    private AttachmentBean bean(Attachment attachment, String created, Object size, Urls urls) {
        return new AttachmentBean(
                self(attachment, urls),
                Long.toString(attachment.id()),
                attachment.filename(),
                people.bean(attachment.authorId(), urls),
                created,
                size,
                attachment.mimeType(),
                content(attachment, urls));
    }

    private static String self(Attachment attachment, Urls urls) {
        return urls.platform("attachment/" + attachment.id());
    }

    /** Blanks become plus signs, as in Jira's own links; the download does not look at the name. */
    private static String content(Attachment attachment, Urls urls) {
        String name = URLEncoder.encode(attachment.filename(), StandardCharsets.UTF_8);
        return urls.of("/secure/attachment/" + attachment.id() + "/" + name);
    }
}
