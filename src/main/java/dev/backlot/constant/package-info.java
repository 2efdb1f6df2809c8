/** What Jira calls constants: issue types, priorities, statuses, resolutions, workflows and custom fields. */
@NullMarked
package dev.backlot.constant;

import org.jspecify.annotations.NullMarked;
