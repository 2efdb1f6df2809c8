package dev.backlot.api;

/** The two content types that Jira Data Center answers REST calls with, spelled as it spells them. */
public final class ContentTypes {

    /** Of every answer with a body (recorded on 8.20, 10.4 and 11.3). */
    public static final String JSON = "application/json;charset=UTF-8";

    /** Of an answer without a body, 204 above all (recorded on 10.4). */
    public static final String EMPTY = "text/html;charset=UTF-8";

    private ContentTypes() {}
}
