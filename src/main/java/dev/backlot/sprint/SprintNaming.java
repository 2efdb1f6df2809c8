package dev.backlot.sprint;

import dev.backlot.board.Board;
import dev.backlot.board.Boards;
import dev.backlot.project.Project;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Names sprints as Jira's own button does: the key of the project, {@code Sprint} and the next number. */
@Component
class SprintNaming {

    /** So much of a name leaves room for the rest of the 30 characters. */
    private static final int LONGEST = 16;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Boards boards;
    private final Sprints sprints;

    SprintNaming(Boards boards, Sprints sprints) {
        this.boards = boards;
        this.sprints = sprints;
    }

    /** The name of the next sprint of a board; a board about no project in particular gives its own name. */
    String next(Board board) {
        String beginning = beginning(board) + " Sprint ";
        long last = sprints.ofBoard(board.id(), Set.of()).stream()
                .map(Sprint::name)
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .filter(rest -> NUMBER.matcher(rest).matches())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return beginning + (last + 1);
    }

    private String beginning(Board board) {
        String whole =
                boards.projects(board).stream().findFirst().map(Project::key).orElse(board.name());
        int end = Math.min(LONGEST, whole.length());
        // No database keeps half of a sign that takes two places.
        boolean halves = end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1));
        return whole.substring(0, halves ? end - 1 : end).strip();
    }
}
