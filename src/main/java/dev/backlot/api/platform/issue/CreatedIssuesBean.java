package dev.backlot.api.platform.issue;

import dev.backlot.api.ErrorCollection;
import dev.backlot.kernel.Problem;
import java.util.List;

/** What became of many issues that were to be created; {@code IssuesCreateResponse} of the vendor's document. */
record CreatedIssuesBean(List<CreatedIssueBean> issues, List<Failure> errors) {

    /** Why one of them was not created; the number counts from 0. */
    record Failure(int status, ErrorCollection elementErrors, int failedElementNumber) {

        static Failure of(Problem problem, int number) {
            int status = switch (problem.kind()) {
                case FORBIDDEN -> 403;
                case UNAUTHENTICATED -> 401;
                case NOT_FOUND -> 404;
                default -> 400;
            };
            return new Failure(status, ErrorCollection.of(problem), number);
        }
    }
}
