package dev.backlot.api.platform.talk;

import org.jspecify.annotations.Nullable;

/** A pinned comment, as the vendor documents it. */
record PinnedCommentBean(CommentBean comment, @Nullable String pinnedBy, String pinnedDate) {}
