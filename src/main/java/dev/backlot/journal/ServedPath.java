package dev.backlot.journal;

/**
 * A path that the server has.
 *
 * @param method for which method
 * @param pattern the path, with its variables in braces
 */
public record ServedPath(String method, String pattern) {}
