package dev.backlot.api.document;

import dev.backlot.api.Urls;

/** A choice of a custom field. Backlot knows those of the fields that Jira Software brings along; numbers assumed. */
record OptionBean(String self, String value, String id) {

    static OptionBean impediment(Urls urls) {
        return of(10000, "Impediment", urls);
    }

    static OptionBean toDo(Urls urls) {
        return of(10001, "To Do", urls);
    }

    static OptionBean inProgress(Urls urls) {
        return of(10002, "In Progress", urls);
    }

    static OptionBean done(Urls urls) {
        return of(10003, "Done", urls);
    }

    private static OptionBean of(long id, String value, Urls urls) {
        return new OptionBean(urls.platform("customFieldOption/" + id), value, Long.toString(id));
    }
}
