/** Schemes: what several projects share, be it issue types, priorities, workflows, security levels or notifications. */
@NullMarked
package dev.backlot.scheme;

import org.jspecify.annotations.NullMarked;
