/** Pictures of projects, issue types and users: what there is, what is uploaded, and the images themselves. */
@NullMarked
package dev.backlot.api.platform.avatar;

import org.jspecify.annotations.NullMarked;
