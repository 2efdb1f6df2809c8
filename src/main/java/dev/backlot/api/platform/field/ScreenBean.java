package dev.backlot.api.platform.field;

import dev.backlot.field.Screen;

/** A screen; keys assumed. */
record ScreenBean(long id, String name, String description) {

    static ScreenBean of(Screen screen) {
        return new ScreenBean(screen.id(), screen.name(), screen.description());
    }
}
