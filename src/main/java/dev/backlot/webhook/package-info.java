/**
 * Webhooks: who wants to hear of what, what is to be sent to them, sending it, and what became of that. What is sent is made
 * by those who know the form; it is kept in the transaction of the change and sent after it.
 */
@NullMarked
package dev.backlot.webhook;

import org.jspecify.annotations.NullMarked;
