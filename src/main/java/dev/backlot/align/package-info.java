/**
 * What only Jira Align has, and how what it shares with Jira looks there. An object is a document whose form is told by a
 * table; what Jira or the teams and programs have is not stored here a second time.
 */
@NullMarked
package dev.backlot.align;

import org.jspecify.annotations.NullMarked;
