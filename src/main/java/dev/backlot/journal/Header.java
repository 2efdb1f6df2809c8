package dev.backlot.journal;

/**
 * A header, parameter or cookie.
 *
 * @param name its name
 * @param value its value
 */
public record Header(String name, String value) {}
