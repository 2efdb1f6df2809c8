/**
 * Pictures of users, projects and issue types, and small ones of priorities and statuses: those that every server draws by itself and those that people upload.
 */
@NullMarked
package dev.backlot.avatar;

import org.jspecify.annotations.NullMarked;
