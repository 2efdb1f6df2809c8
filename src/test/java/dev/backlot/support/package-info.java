/** What tests share: a running server with a known world, callers, the contract, recordings. */
@NullMarked
package dev.backlot.support;

import org.jspecify.annotations.NullMarked;
