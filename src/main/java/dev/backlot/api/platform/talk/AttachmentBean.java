package dev.backlot.api.platform.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.UserBean;
import org.jspecify.annotations.Nullable;

/** An attachment as an issue shows it and as an upload is answered; the keys are recorded, the size may be in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentBean(
        String self,
        String id,
        String filename,
        @Nullable UserBean author,
        String created,
        Object size,
        String mimeType,
        String content) {}
