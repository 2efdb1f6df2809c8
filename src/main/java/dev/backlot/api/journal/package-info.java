/** The journal on the wire: how requests get into it, and how it is read. */
@NullMarked
package dev.backlot.api.journal;

import org.jspecify.annotations.NullMarked;
