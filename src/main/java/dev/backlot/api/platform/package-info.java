/** The dialect of the Jira platform: /rest/api/2. */
@NullMarked
package dev.backlot.api.platform;

import org.jspecify.annotations.NullMarked;
