package dev.backlot.api;

import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Tells what is wrong with a JSON body in the client's terms: a place in its text or a key, never a Java class. */
final class BodyErrors {

    private BodyErrors() {}

    static String message(HttpMessageNotReadableException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof StreamConstraintsException) {
            return "The request body is nested too deeply, or has too many or too long values.";
        }
        if (cause instanceof StreamReadException syntax && !(cause instanceof InputCoercionException)) {
            return "The request body is not valid JSON" + place(syntax.getLocation()) + ".";
        }
        if (cause instanceof JacksonException mismatch) {
            String path = path(mismatch.getPath());
            return path.isEmpty()
                    ? "The request body is not of the expected JSON type."
                    : "The value of '" + path + "' in the request body is not of the expected type.";
        }
        return cause == null ? "The request body is missing." : "The request body could not be read.";
    }

    private static String place(TokenStreamLocation location) {
        return location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
