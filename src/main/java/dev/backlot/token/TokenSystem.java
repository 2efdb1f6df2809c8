package dev.backlot.token;

/**
 * A system beside Jira with tokens of its own, which alone let anybody in there. Each dialect of such a system has one as a
 * bean.
 */
public interface TokenSystem {

    /** The name under which its tokens are kept. */
    String id();

    /** Whether a path, which is without the context path, is open to bearers of its tokens only. */
    boolean covers(String path);

    /** Whether a user has at most one token, which the next one replaces. */
    boolean onePerUser();

    /** Whether only administrators may have tokens. */
    boolean administratorsOnly();

    /**
     * The text of a new token.
     *
     * @param draft what it is to be
     * @param secret random letters and digits, different for each token
     */
    String text(TokenDraft draft, String secret);
}
