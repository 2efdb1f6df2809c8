/** What projects share: schemes of issue types, priorities, workflows, security levels and notifications. */
@NullMarked
package dev.backlot.api.platform.scheme;

import org.jspecify.annotations.NullMarked;
