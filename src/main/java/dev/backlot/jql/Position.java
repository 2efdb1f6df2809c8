package dev.backlot.jql;

/** A place in the text as Jira's messages give it: line and character, both counted from 1. */
record Position(int line, int character) {

    /** The place of the given code point (ANTLR counts those) in the text. */
    static Position of(String text, int codePointIndex) {
        int index = text.offsetByCodePoints(0, codePointIndex);
        int line = 1
                + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
        return new Position(line, index - text.lastIndexOf('\n', index - 1));
    }

    @Override
    public String toString() {
        return "(line " + line + ", character " + character + ")";
    }
}
