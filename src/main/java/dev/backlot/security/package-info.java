/** Who is calling: credentials in, a current user out. */
@NullMarked
package dev.backlot.security;

import org.jspecify.annotations.NullMarked;
