package dev.backlot.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Reads what a client accepts and passes over what is no media type: python-jira up to 3.4 sends
 * {@code application/json,*.*;q=0.9}, which Jira takes.
 */
final class LenientAccept implements ContentNegotiationStrategy {

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
        String[] headers = request.getHeaderValues(HttpHeaders.ACCEPT);
        List<MediaType> accepted = new ArrayList<>();
        for (String header : headers == null ? new String[0] : headers) {
            MimeTypeUtils.tokenize(header).forEach(text -> add(text, accepted));
        }
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.isEmpty() ? MEDIA_TYPE_ALL_LIST : accepted;
    }

    private static void add(String text, List<MediaType> accepted) {
        try {
            accepted.add(MediaType.parseMediaType(text));
        } catch (InvalidMediaTypeException noType) {
            // What is left tells what the client wants.
        }
    }
}
