/** What all projects share: issue types, priorities, resolutions, statuses and their categories. */
@NullMarked
package dev.backlot.api.platform.constant;

import org.jspecify.annotations.NullMarked;
