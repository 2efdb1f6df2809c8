package dev.backlot.constant;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fields that users can define; keys of types and of searchers are those of Jira's own plugin. */
public enum FieldType {
    /** A line of text. */
    TEXTFIELD(Store.TEXT, "string", false, "textsearcher"),
    /** A text in wiki markup. */
    TEXTAREA(Store.TEXT, "string", false, "textsearcher"),
    /** A number. */
    FLOAT(Store.NUMBER, "number", false, "exactnumber,numberrange"),
    /** A day. */
    DATEPICKER(Store.DATE, "date", false, "daterange"),
    /** A moment. */
    DATETIME(Store.MOMENT, "datetime", false, "datetimerange"),
    /** One option of a list. */
    SELECT(Store.OPTION, "option", false, "multiselectsearcher"),
    /** One option, all of them shown. */
    RADIOBUTTONS(Store.OPTION, "option", false, "multiselectsearcher"),
    /** Some options of a list. */
    MULTISELECT(Store.OPTION, "option", true, "multiselectsearcher"),
    /** Some options, all of them shown. */
    MULTICHECKBOXES(Store.OPTION, "option", true, "multiselectsearcher"),
    /** A user. */
    USERPICKER(Store.USER, "user", false, "userpickergroupsearcher"),
    /** Some users. */
    MULTIUSERPICKER(Store.USER, "user", true, "userpickergroupsearcher"),
    /** Some words. */
    LABELS(Store.TEXT, "string", true, "labelsearcher"),
    /** An address on the web. */
    URL(Store.TEXT, "string", false, "exacttextsearcher");

    private static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** In what form the database keeps a value. */
    public enum Store {
        /** Text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** A moment. */
        MOMENT,
        /** The number of an option. */
        OPTION,
        /** The number of a user. */
        USER
    }

    private final Store store;
    private final String valueType;
    private final boolean list;
    private final String searchers;

    FieldType(Store store, String valueType, boolean list, String searchers) {
        this.store = store;
        this.valueType = valueType;
        this.list = list;
        this.searchers = searchers;
    }

    /** The type with this key, if it is one of these. */
    public static Optional<FieldType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** The key of the type. */
    public String key() {
        return PLUGIN + name().toLowerCase(Locale.ROOT);
    }

    /** The keys of the searchers that can find such values, the usual one first. */
    public List<String> searchers() {
        return Arrays.stream(searchers.split(",")).map(PLUGIN::concat).toList();
    }

    /** In what form the database keeps a value. */
    public Store store() {
        return store;
    }

    /** What one value is called in schemas, such as {@code option}. */
    public String valueType() {
        return valueType;
    }

    /** Whether an issue can have several values. */
    public boolean isList() {
        return list;
    }
}
