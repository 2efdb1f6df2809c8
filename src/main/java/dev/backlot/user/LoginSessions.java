package dev.backlot.user;

/** The sessions in which users are logged in. */
@FunctionalInterface
public interface LoginSessions {

    /** Ends all sessions of a user. */
    void end(long userId);
}
