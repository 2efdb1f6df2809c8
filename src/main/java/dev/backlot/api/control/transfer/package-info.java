/** Whole worlds as files that people can read: written, read and described. */
@NullMarked
package dev.backlot.api.control.transfer;

import org.jspecify.annotations.NullMarked;
