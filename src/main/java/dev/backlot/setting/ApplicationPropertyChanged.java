package dev.backlot.setting;

/**
 * Told within the transaction that gives a property another value.
 *
 * @param property which one
 * @param value the new value
 */
public record ApplicationPropertyChanged(ApplicationProperty property, String value) {}
