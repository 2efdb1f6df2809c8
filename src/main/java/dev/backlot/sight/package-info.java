/** Which issues somebody sees: what permission schemes and security levels say together, for one issue and for lists. */
@NullMarked
package dev.backlot.sight;

import org.jspecify.annotations.NullMarked;
