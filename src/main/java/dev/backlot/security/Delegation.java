package dev.backlot.security;

import dev.backlot.user.Scope;

/**
 * That an application acts for a user.
 *
 * @param userId the number of the user
 * @param scope how far it may go
 * @param client the application's consumer key or client id
 */
public record Delegation(long userId, Scope scope, String client) {}
