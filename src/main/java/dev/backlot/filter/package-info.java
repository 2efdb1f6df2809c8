/** Saved filters and with whom they are shared. */
@NullMarked
package dev.backlot.filter;

import org.jspecify.annotations.NullMarked;
