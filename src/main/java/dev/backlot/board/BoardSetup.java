package dev.backlot.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a new board of some type looks before anybody changes it. */
record BoardSetup(
        @Nullable String subQuery, @Nullable String estimationField, long rankFieldId, List<BoardColumn> columns) {}
