package dev.backlot.field;

import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes screens. Every method refuses callers who are no administrators, and screens or tabs that are not there. */
@Service
@Transactional
public class ScreenDesign {

    private static final int NAME_LIMIT = 40;

    /** Where a field can go on its tab. */
    public enum Position {
        /** One place up. */
        EARLIER,
        /** One place down. */
        LATER,
        /** To the top. */
        FIRST,
        /** To the bottom. */
        LAST
    }

    private final Screens screens;
    private final ScreenTables tables;

    ScreenDesign(Screens screens, ScreenTables tables) {
        this.screens = screens;
        this.tables = tables;
    }

    /**
     * Adds a tab behind the others.
     *
     * @throws Problem also where the name is empty, too long or taken
     */
    public ScreenTab addTab(long screenId, @Nullable String name) {
        List<ScreenTab> tabs = tabs(screenId);
        ScreenTab tab = new ScreenTab(screenId, checkedName(name, tabs, other -> true), tabs.size());
        tables.add(tab);
        return tab;
    }

    /**
     * Renames a tab.
     *
     * @throws Problem also where the name is empty, too long or taken
     */
    public ScreenTab renameTab(long screenId, long tabId, @Nullable String name) {
        ScreenTab tab = tab(screenId, tabId);
        tab.name(checkedName(name, tabs(screenId), other -> other.id() != tabId));
        return tab;
    }

    /**
     * Deletes a tab with what is on it.
     *
     * @return whether that was possible: the last tab stays
     */
    public boolean deleteTab(long screenId, long tabId) {
        ScreenTab tab = tab(screenId, tabId);
        List<ScreenTab> others = new ArrayList<>(tabs(screenId));
        others.remove(tab);
        if (others.isEmpty()) {
            return false;
        }
        tables.remove(tab);
        number(others);
        return true;
    }

    /**
     * Moves a tab to a place among the others, counted from 0.
     *
     * @throws Problem also where there is no such place
     */
    public void moveTab(long screenId, long tabId, int position) {
        ScreenTab tab = tab(screenId, tabId);
        List<ScreenTab> tabs = new ArrayList<>(tabs(screenId));
        if (position < 0 || position >= tabs.size()) {
            throw Problem.invalid(ScreenTexts.NO_POSITION.formatted(position));
        }
        tabs.remove(tab);
        tabs.add(position, tab);
        number(tabs);
    }

    /**
     * Puts a field on a tab, behind the others.
     *
     * @throws Problem also where the field is on the screen already
     */
    public ScreenField addField(long screenId, long tabId, String fieldId) {
        ScreenTab tab = tab(screenId, tabId);
        if (screens.withField(fieldId).contains(screenId)) {
            throw Problem.invalid(ScreenTexts.ON_SCREEN.formatted(fieldId));
        }
        ScreenField field = new ScreenField(fieldId, false);
        List<ScreenField> fields = new ArrayList<>(tab.fields());
        fields.add(field);
        tab.fields(fields);
        return field;
    }

    /** Puts a field on the first tab of the default screen. */
    public ScreenField addToDefault(String fieldId) {
        long first = screens.tabs(Layout.DEFAULT_SCREEN).get(0).id();
        return addField(Layout.DEFAULT_SCREEN, first, fieldId);
    }

    /**
     * Takes a field off a tab.
     *
     * @throws Problem also where it is not there
     */
    public void removeField(long screenId, long tabId, String fieldId) {
        ScreenTab tab = tab(screenId, tabId);
        List<ScreenField> fields = new ArrayList<>(tab.fields());
        fields.remove(place(fields, fieldId));
        tab.fields(fields);
    }

    /**
     * Moves a field up or down on its tab; at the end it stays.
     *
     * @throws Problem also where it is not there
     */
    public void moveField(long screenId, long tabId, String fieldId, Position position) {
        ScreenTab tab = tab(screenId, tabId);
        List<ScreenField> fields = new ArrayList<>(tab.fields());
        int place = place(fields, fieldId);
        ScreenField field = fields.remove(place);
        fields.add(
                switch (position) {
                    case EARLIER -> Math.max(place - 1, 0);
                    case LATER -> Math.min(place + 1, fields.size());
                    case FIRST -> 0;
                    case LAST -> fields.size();
                },
                field);
        tab.fields(fields);
    }

    /**
     * Moves a field behind another one of its tab.
     *
     * @throws Problem also where one of them is not there
     */
    public void moveFieldAfter(long screenId, long tabId, String fieldId, String otherId) {
        ScreenTab tab = tab(screenId, tabId);
        List<ScreenField> fields = new ArrayList<>(tab.fields());
        ScreenField field = fields.get(place(fields, fieldId));
        ScreenField after = fields.get(place(fields, otherId));
        if (field != after) {
            fields.remove(field);
            fields.add(fields.indexOf(after) + 1, field);
        }
        tab.fields(fields);
    }

    /**
     * Says whether issues show a field even where it has no value.
     *
     * @throws Problem also where it is not there
     */
    public void showWhenEmpty(long screenId, long tabId, String fieldId, boolean shown) {
        ScreenTab tab = tab(screenId, tabId);
        List<ScreenField> fields = new ArrayList<>(tab.fields());
        fields.set(place(fields, fieldId), new ScreenField(fieldId, shown));
        tab.fields(fields);
    }

    /** The tabs as they can be changed; those that {@link Screens} keeps are the callers' to read. */
    private List<ScreenTab> tabs(long screenId) {
        screens.tabs(screenId);
        return tables.tabs().stream().filter(tab -> tab.screenId() == screenId).toList();
    }

    private ScreenTab tab(long screenId, long tabId) {
        screens.tab(screenId, tabId);
        return tabs(screenId).stream()
                .filter(tab -> tab.id() == tabId)
                .findFirst()
                .orElseThrow();
    }

    private static void number(List<ScreenTab> tabs) {
        for (int place = 0; place < tabs.size(); place++) {
            tabs.get(place).sequence(place);
        }
    }

    private static int place(List<ScreenField> fields, String fieldId) {
        for (int place = 0; place < fields.size(); place++) {
            if (fields.get(place).fieldId().equals(fieldId)) {
                return place;
            }
        }
        throw Problem.invalid(ScreenTexts.NOT_ON_TAB.formatted(fieldId));
    }

    private static String checkedName(@Nullable String name, List<ScreenTab> tabs, Predicate<ScreenTab> other) {
        String text = name == null ? "" : name.strip();
        if (text.isEmpty()) {
            throw Problem.invalidField("name", ScreenTexts.NO_NAME);
        }
        if (text.length() > NAME_LIMIT) {
            throw Problem.invalidField("name", ScreenTexts.NAME_LONG);
        }
        if (tabs.stream().filter(other).anyMatch(tab -> tab.name().equalsIgnoreCase(text))) {
            throw Problem.invalidField("name", ScreenTexts.NAME_TAKEN.formatted(text));
        }
        return text;
    }
}
