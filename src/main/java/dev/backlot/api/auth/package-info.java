/** Personal access tokens and sessions: /rest/pat and /rest/auth. */
@NullMarked
package dev.backlot.api.auth;

import org.jspecify.annotations.NullMarked;
