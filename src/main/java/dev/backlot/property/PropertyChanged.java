package dev.backlot.property;

/**
 * Told within the transaction that stores a property on something or removes it; not of those that go with what they are
 * stored on.
 *
 * @param how what happened
 * @param owner the kind of thing that it is stored on
 * @param ownerId the number of the thing
 * @param key the key of the property
 * @param json what is stored, or was
 */
public record PropertyChanged(How how, PropertyOwner owner, long ownerId, String key, String json) {

    /** What can happen to a property. */
    public enum How {
        /** It is new, or another value than before. */
        SET,
        /** It is about to go. */
        DELETED
    }
}
