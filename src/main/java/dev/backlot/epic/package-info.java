/** Epics: issues that collect other issues. */
@NullMarked
package dev.backlot.epic;

import org.jspecify.annotations.NullMarked;
