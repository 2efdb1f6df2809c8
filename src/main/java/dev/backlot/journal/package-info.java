/** What was asked and answered lately, without secrets, and what somebody may have meant who found nothing. */
@NullMarked
package dev.backlot.journal;

import org.jspecify.annotations.NullMarked;
