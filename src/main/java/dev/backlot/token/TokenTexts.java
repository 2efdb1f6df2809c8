package dev.backlot.token;

/** What is said of tokens: defaults of ours, since these systems tell it on pages of their own. */
final class TokenTexts {

    static final String ADMINISTRATORS_ONLY = "Only administrators may see, make and revoke these tokens.";
    static final String UNKNOWN_SYSTEM = "There is no such system. Those with tokens of their own are ";
    static final String UNKNOWN_TOKEN = "There is no such token.";
    static final String NAME = "A token needs a name of at most 255 characters.";
    static final String TIME = "The time at which a token ends must be in the future.";
    static final String USER = "This user may have no token.";

    private TokenTexts() {}
}
