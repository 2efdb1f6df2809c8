package dev.backlot.report;

import dev.backlot.board.Board;
import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;

/**
 * What a board estimates in.
 *
 * @param kind what is counted
 * @param fieldId the field that holds it, empty where issues are counted
 * @param name what people call it
 */
public record Statistic(Kind kind, String fieldId, String name) {

    /** What can be counted. */
    public enum Kind {
        /** A number, in the field Story Points. */
        POINTS,
        /** Seconds of work. */
        TIME,
        /** One for each issue. */
        COUNT
    }

    private static final String TIME_FIELD = "timeoriginalestimate";

    /** What the board says; where it estimates in no field, or in one that the server does not know, issues are counted. */
    static Statistic of(Board board, Constants constants) {
        CustomField points = constants.agileField(AgileField.STORY_POINTS);
        if (points.fieldId().equals(board.estimationField())) {
            return new Statistic(Kind.POINTS, points.fieldId(), points.name());
        }
        return TIME_FIELD.equals(board.estimationField())
                ? new Statistic(Kind.TIME, TIME_FIELD, "Original Time Estimate")
                : new Statistic(Kind.COUNT, "", "Issue Count");
    }

    /** What the history calls the field. */
    String item() {
        return switch (kind) {
            case POINTS -> "Story Points";
            case TIME -> TIME_FIELD;
            case COUNT -> "";
        };
    }
}
