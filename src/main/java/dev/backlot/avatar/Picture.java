package dev.backlot.avatar;

/**
 * An image as it is sent.
 *
 * @param mediaType such as {@code image/png}
 * @param content the bytes of the file; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String mediaType, byte[] content) {}
