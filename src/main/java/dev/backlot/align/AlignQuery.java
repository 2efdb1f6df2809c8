package dev.backlot.align;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a list.
 *
 * @param filter the condition in OData's language, null for all
 * @param order the properties to sort by, with commas between them, null for the number
 * @param skip how many to leave out
 * @param top how many at most
 */
public record AlignQuery(@Nullable String filter, @Nullable String order, long skip, int top) {}
