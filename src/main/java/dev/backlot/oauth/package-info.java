/** Applications that act for users: the registered ones, and what users let them do by OAuth 2.0 or OAuth 1.0a. */
@NullMarked
package dev.backlot.oauth;

import org.jspecify.annotations.NullMarked;
