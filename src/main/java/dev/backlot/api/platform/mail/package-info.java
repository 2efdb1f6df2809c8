/** The templates of e-mails. */
@NullMarked
package dev.backlot.api.platform.mail;

import org.jspecify.annotations.NullMarked;
