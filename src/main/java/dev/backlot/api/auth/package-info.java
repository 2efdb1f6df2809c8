/** Personal access tokens: /rest/pat. */
@NullMarked
package dev.backlot.api.auth;

import org.jspecify.annotations.NullMarked;
