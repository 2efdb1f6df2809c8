package dev.backlot.avatar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The kinds of thing that have a picture. The numbers are in the ranges in which recorded ones are. */
public enum AvatarType {
    /** Pictures of projects. */
    PROJECT("project", 10324, 10335, 10324),
    /** Pictures of issue types. */
    ISSUE_TYPE("issuetype", 10300, 10323, 10300),
    /** Pictures of users. */
    USER("user", 10112, 10123, 10122);

    private final String key;
    private final long first;
    private final long last;
    private final long usual;

    AvatarType(String key, long first, long last, long usual) {
        this.key = key;
        this.first = first;
        this.last = last;
        this.usual = usual;
    }

    /** The kind with this name, such as {@code issuetype}. */
    public static Optional<AvatarType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key.equals(key)).findFirst();
    }

    /** The name in addresses. */
    public String key() {
        return key;
    }

    /** The number of the picture of a thing that was never given one. */
    public long usual() {
        return usual;
    }

    /** The numbers of the pictures that every server has. */
    List<Long> systemIds() {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    boolean isSystem(long id) {
        return first <= id && id <= last;
    }
}
