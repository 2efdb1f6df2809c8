/** Backlot: a stand-in for Jira's Agile stack. */
@NullMarked
package dev.backlot;

import org.jspecify.annotations.NullMarked;
