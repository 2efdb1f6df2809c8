package dev.backlot.asset;

import dev.backlot.kernel.Problem;
import java.util.Arrays;

/** The types that attributes can have; the names are documented for the Data Center sibling. */
public enum AttributeType {
    /** One of a list. */
    DROPDOWN_LIST("DropdownList", ValueKind.CHOICE),
    /** One of a list. */
    LIST_BOX("ListBox", ValueKind.CHOICE),
    /** Some of a list. */
    LIST_BOX_MULTIPLE("ListBoxMultiple", ValueKind.CHOICES),
    /** One line of text. */
    TEXT("Text", ValueKind.TEXT),
    /** Lines of text. */
    TEXT_AREA("TextArea", ValueKind.LONG_TEXT),
    /** One of a list. */
    RADIO_BUTTON_LIST("RadioButtonList", ValueKind.CHOICE),
    /** Some of a list. */
    CHECKBOX_LIST("CheckboxList", ValueKind.CHOICES),
    /** A day. */
    DATE_PICKER("DatePicker", ValueKind.DAY),
    /** A moment. */
    DATETIME_PICKER("DatetimePicker", ValueKind.MOMENT),
    /** A user of Jira. */
    USER_PICKER("UserPicker", ValueKind.USER),
    /** Other assets. */
    INVENTORY_LIST("InventoryList", ValueKind.ASSETS),
    /** Other assets. */
    INVENTORY_LIST_BY_FORM("InventoryListByForm", ValueKind.ASSETS),
    /** An address of the network. */
    IP("IP", ValueKind.IP),
    /** An address of the network. */
    IPV6("IPv6", ValueKind.IPV6),
    /** An address of the web. */
    URL("URL", ValueKind.URL);

    private final String word;
    private final ValueKind kind;

    AttributeType(String word, ValueKind kind) {
        this.word = word;
        this.kind = kind;
    }

    /**
     * The type with this name.
     *
     * @throws Problem where there is none
     */
    public static AttributeType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("type", AssetTexts.noType(word)));
    }

    /** The name, such as {@code DropdownList}. */
    public String word() {
        return word;
    }

    ValueKind kind() {
        return kind;
    }

    boolean hasOptions() {
        return kind == ValueKind.CHOICE || kind == ValueKind.CHOICES;
    }
}
