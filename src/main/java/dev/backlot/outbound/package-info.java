/** Calls to other servers: which addresses may be called at all, so that nobody reaches through this server into its network. */
@NullMarked
package dev.backlot.outbound;

import org.jspecify.annotations.NullMarked;
