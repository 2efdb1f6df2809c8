/** Files that people attach to issues. */
@NullMarked
package dev.backlot.attachment;

import org.jspecify.annotations.NullMarked;
