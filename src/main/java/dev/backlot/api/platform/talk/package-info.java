/** What people say about issues and add to them: comments, watchers, votes, attachments. */
@NullMarked
package dev.backlot.api.platform.talk;

import org.jspecify.annotations.NullMarked;
