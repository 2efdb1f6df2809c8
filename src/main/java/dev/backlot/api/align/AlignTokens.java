package dev.backlot.api.align;

import dev.backlot.kernel.PathPrefix;
import dev.backlot.token.TokenDraft;
import dev.backlot.token.TokenSystem;
import org.springframework.stereotype.Component;

/** The tokens of Jira Align: one for each user, good until the next one. The page that tells of the API needs none. */
@Component
class AlignTokens implements TokenSystem {

    @Override
    public String id() {
        return "align";
    }

    @Override
    public boolean covers(String path) {
        return PathPrefix.covers(AlignDialect.ROOT, path) && !path.startsWith(AlignPages.PATH + "/");
    }

    @Override
    public boolean onePerUser() {
        return true;
    }

    @Override
    public boolean administratorsOnly() {
        return false;
    }

    /** As in the world: {@code user:661838|} and the secret. */
    @Override
    public String text(TokenDraft draft, String secret) {
        return "user:" + draft.userId() + "|" + secret;
    }
}
