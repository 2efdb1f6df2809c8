package dev.backlot.api.platform.field;

import dev.backlot.field.ScreenTab;

/** A tab of a screen. */
record ScreenableTabBean(long id, String name) {

    static ScreenableTabBean of(ScreenTab tab) {
        return new ScreenableTabBean(tab.id(), tab.name());
    }
}
