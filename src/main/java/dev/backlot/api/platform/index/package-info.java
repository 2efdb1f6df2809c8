/** The search index, which is the database here and never behind it. */
@NullMarked
package dev.backlot.api.platform.index;

import org.jspecify.annotations.NullMarked;
