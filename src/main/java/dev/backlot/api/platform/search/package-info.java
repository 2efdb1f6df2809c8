/** Searching: JQL, what a client needs to help its users write it, and the picker of issues. */
@NullMarked
package dev.backlot.api.platform.search;

import org.jspecify.annotations.NullMarked;
