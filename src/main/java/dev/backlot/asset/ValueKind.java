package dev.backlot.asset;

/** What a value may be. */
enum ValueKind {
    /** One line. */
    TEXT,
    /** Any number of lines. */
    LONG_TEXT,
    /** A user of Jira, by name or key. */
    USER,
    /** A whole number. */
    WHOLE_NUMBER,
    /** A number. */
    DECIMAL,
    /** A day, such as {@code 2020-05-22}. */
    DAY,
    /** A moment, such as {@code 2020-05-22T10:00:00Z}. */
    MOMENT,
    /** The code of a currency, such as {@code USD}. */
    CURRENCY,
    /** Groups of Jira. */
    GROUPS,
    /** A place, by its number or its name. */
    PLACE,
    /** One of the attribute's options. */
    CHOICE,
    /** Some of the attribute's options. */
    CHOICES,
    /** Keys of assets with commas between them. */
    ASSETS,
    /** An address such as {@code 192.0.2.1}. */
    IP,
    /** An address such as {@code 2001:db8::1}. */
    IPV6,
    /** An address on the web. */
    URL
}
