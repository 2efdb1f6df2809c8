/** Limits of requests on the wire: headers, and the answers of those that are too many. */
@NullMarked
package dev.backlot.api.throttle;

import org.jspecify.annotations.NullMarked;
