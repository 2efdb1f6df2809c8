package dev.backlot.asset;

/** What can be said of every asset; names, types and what values may be are documented for the Data Center sibling. */
public enum GlobalAttribute {
    /** In which state it is. */
    STATUS("status", "Status", "STRING", ValueKind.TEXT),
    /** In which state it is, more precisely. */
    SUBSTATUS("substatus", "Substatus", "STRING", ValueKind.TEXT),
    /** Who has it. */
    ASSIGNEE("assignee", "Assignee", "JIRA_USER", ValueKind.USER),
    /** Who will have it. */
    RESERVED_FOR("reservedFor", "Reserved for", "JIRA_USER", ValueKind.USER),
    /** Whose it is. */
    OWNER("owner", "Owner", "JIRA_USER", ValueKind.USER),
    /** Who looks after it. */
    MANAGED_BY("managedBy", "Managed by", "JIRA_USER", ValueKind.USER),
    /** How many there are. */
    QUANTITY("quantity", "Quantity", "LONG", ValueKind.WHOLE_NUMBER),
    /** What is written on it. */
    ASSET_TAG("assetTag", "Asset tag", "STRING", ValueKind.TEXT),
    /** Its serial number. */
    SERIAL_NUMBER("serialNumber", "Serial Number", "STRING", ValueKind.TEXT),
    /** Where it is. */
    LOCATION("location", "Location", "LONG", ValueKind.PLACE),
    /** Whose it is, where that is a group. */
    BELONGS_TO_GROUP("belongsToGroup", "Belongs to group", "STRING", ValueKind.GROUPS),
    /** Since when it is in use. */
    INSTALL_DATE("installDate", "Install Date", "DATE", ValueKind.DAY),
    /** What it cost. */
    COST("cost", "Cost", "DOUBLE", ValueKind.DECIMAL),
    /** In which currency. */
    COST_CURRENCY("costCurrency", "Currency", "STRING", ValueKind.CURRENCY),
    /** Of which invoice it is. */
    INVOICE_NUMBER("invoiceNumber", "Invoice Number", "STRING", ValueKind.TEXT);

    private final String field;
    private final String label;
    private final String type;
    private final ValueKind kind;

    GlobalAttribute(String field, String label, String type, ValueKind kind) {
        this.field = "asset." + field;
        this.label = label;
        this.type = type;
        this.kind = kind;
    }

    /** The name in requests, such as {@code asset.status}. */
    public String field() {
        return field;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** The type as documented, such as {@code JIRA_USER}. */
    public String type() {
        return type;
    }

    ValueKind kind() {
        return kind;
    }
}
