package dev.backlot.api;

import dev.backlot.kernel.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says what is sent for an exception. Nothing of an unexpected one reaches the client. The sentences, 400 for a value of a
 * wrong type, and 503 are ours: no recording shows what Jira sends.
 */
final class ErrorAnswers {

    private static final int LONGEST_QUOTE = 100;

    private ErrorAnswers() {}

    static ErrorAnswer of(Throwable failure) {
        if (failure instanceof Problem problem) {
            return ErrorAnswer.of(problem);
        }
        BodyRefused refused = BodyRefused.behind(failure);
        if (refused != null) {
            return refused(refused.status());
        }
        return isTransient(failure)
                ? ErrorAnswer.status(503, Map.of(HttpHeaders.RETRY_AFTER, "1"))
                : ofFramework(failure);
    }

    private static ErrorAnswer ofFramework(Throwable failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return ErrorAnswer.badRequest(BodyErrors.message(unreadable));
        }
        if (failure instanceof TypeMismatchException mismatch) {
            return ErrorAnswer.badRequest(wrongValue(mismatch));
        }
        if (failure instanceof InvalidParameterException || failure instanceof RequestRejectedException) {
            return ErrorAnswer.badRequest("The URL or the form of the request is malformed.");
        }
        if (failure instanceof MultipartException upload) {
            return upload(upload);
        }
        if (failure instanceof ErrorResponse framework) {
            return framework(framework);
        }
        return ErrorAnswer.internalError();
    }

    private static ErrorAnswer refused(int status) {
        return status == 413
                ? new ErrorAnswer(
                        413, ErrorCollection.of("The request body is larger than this server allows."), Map.of())
                : ErrorAnswer.status(status, Map.of(HttpHeaders.CONNECTION, "close"));
    }

    /** Another writer held the database for too long, or all connections are taken: the same request may work later. */
    private static boolean isTransient(Throwable failure) {
        return failure instanceof TransientDataAccessException || failure instanceof CannotCreateTransactionException;
    }

    private static ErrorAnswer framework(ErrorResponse failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return ErrorAnswer.badRequest("The parameter '" + missing.getParameterName() + "' is required.");
        }
        if (failure instanceof MissingRequestValueException) {
            return ErrorAnswer.badRequest("A required part of the request is missing.");
        }
        return ErrorAnswer.status(
                failure.getStatusCode().value(), failure.getHeaders().toSingleValueMap());
    }

    private static ErrorAnswer upload(MultipartException failure) {
        return failure instanceof MaxUploadSizeExceededException
                ? new ErrorAnswer(
                        413, ErrorCollection.of("The attachment is larger than this server allows."), Map.of())
                : ErrorAnswer.badRequest("The request is no valid multipart form.");
    }

    private static String wrongValue(TypeMismatchException mismatch) {
        String value = mismatch.getValue() instanceof Object[] values
                ? Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(mismatch.getValue());
        String quoted = value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + "…" : value;
        return "The value '" + quoted + "' of the parameter '" + mismatch.getPropertyName() + "' is not valid.";
    }
}
