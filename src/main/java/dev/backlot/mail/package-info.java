/** The templates of the e-mails that Jira sends about issues. No e-mail is sent here. */
@NullMarked
package dev.backlot.mail;

import org.jspecify.annotations.NullMarked;
