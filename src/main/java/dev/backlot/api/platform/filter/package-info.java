/** Saved filters: themselves, whom they are shared with, favourites and columns. */
@NullMarked
package dev.backlot.api.platform.filter;

import org.jspecify.annotations.NullMarked;
