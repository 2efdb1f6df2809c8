package dev.backlot.api.ativo;

import dev.backlot.token.TokenDraft;
import dev.backlot.token.TokenSystem;
import org.springframework.stereotype.Component;

/** Administrators have any number of tokens; their form is ours. */
@Component
class AtivoTokens implements TokenSystem {

    @Override
    public String id() {
        return "ativo";
    }

    @Override
    public boolean covers(String path) {
        return AtivoPaths.cover(path);
    }

    @Override
    public boolean onePerUser() {
        return false;
    }

    @Override
    public boolean administratorsOnly() {
        return true;
    }

    @Override
    public String text(TokenDraft draft, String secret) {
        return secret;
    }
}
