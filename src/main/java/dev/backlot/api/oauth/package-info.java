/** OAuth 2.0 and OAuth 1.0a as a provider: /rest/oauth2, /plugins/servlet/oauth2 and /plugins/servlet/oauth. */
@NullMarked
package dev.backlot.api.oauth;

import org.jspecify.annotations.NullMarked;
