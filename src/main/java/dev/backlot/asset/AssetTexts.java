package dev.backlot.asset;

/** What is said about assets. No source gives these texts. */
final class AssetTexts {

    static final String NAME = "A name of 1 to 255 characters is required.";
    static final String NAME_TAKEN = "The name is taken.";
    static final String PREFIX = "A prefix of 2 to 10 capital letters and digits, a letter first, is required.";
    static final String PREFIX_TAKEN = "The prefix is taken.";
    static final String PREFIX_USED = "The prefix cannot change while there are assets.";
    static final String COLLECTION_MISSING = "The collection of the asset is required.";
    static final String COLLECTION_FIXED = "The collection of an asset cannot change.";
    static final String COLLECTION_USED = "The collection has assets and cannot be deleted.";
    static final String OPTIONS = "This type needs options, each of one line, and no other type can have any.";
    static final String TYPE_USED = "The type and the collection cannot change while assets have values.";

    private AssetTexts() {}

    static String noType(String word) {
        return "There is no attribute type '" + word + "'.";
    }

    static String noAsset(String key) {
        return "There is no asset '" + key + "'.";
    }

    static String noCollection(String id) {
        return "There is no collection '" + id + "'.";
    }

    static String noAttribute(String id) {
        return "There is no attribute '" + id + "'.";
    }

    static String noAttachment(String id) {
        return "The asset has no attachment '" + id + "'.";
    }

    static String noField(String name) {
        return "Assets of this collection have no attribute '" + name + "'.";
    }

    static String noOrder(String name) {
        return "Assets cannot be sorted by '" + name + "'.";
    }

    static String wrongKey(String key, String prefix) {
        return "The key '" + key + "' is taken or not of the form " + prefix + "-1.";
    }

    static String wrongValue(String name, String expected) {
        return "The value of '" + name + "' must be " + expected + ".";
    }

    static String referred(String key) {
        return "The asset '" + key + "' is named by other assets and cannot be deleted.";
    }
}
