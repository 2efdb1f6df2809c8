package dev.backlot.webhook;

import dev.backlot.kernel.Change;
import java.util.List;

/**
 * What is to change in a webhook, or what a new one is to be like.
 *
 * @param name its name
 * @param url where to send, with variables
 * @param events the words of what it hears of
 * @param jql which issues it hears of, null for all
 * @param enabled whether anything is sent
 * @param excludeBody whether what is sent has no body
 * @param sslVerification whether the receiver has to prove who it is
 * @param secret what bodies are signed with, null for no signature
 * @param login the name that the receiver is told, null for none
 * @param password the password that the receiver is told
 */
public record WebhookDraft(
        Change<String> name,
        Change<String> url,
        Change<List<String>> events,
        Change<String> jql,
        Change<Boolean> enabled,
        Change<Boolean> excludeBody,
        Change<Boolean> sslVerification,
        Change<String> secret,
        Change<String> login,
        Change<String> password) {}
