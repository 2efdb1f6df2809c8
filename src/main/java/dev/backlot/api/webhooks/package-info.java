/**
 * Webhooks on the wire: their registration as Jira has it before 10 and since, and what is sent to them.
 */
@NullMarked
package dev.backlot.api.webhooks;

import org.jspecify.annotations.NullMarked;
