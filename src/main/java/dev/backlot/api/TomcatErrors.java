package dev.backlot.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Tomcat refuses before any filter sees it, such as a malformed request line, in Jira's form and without
 * Tomcat's version. Public because Tomcat makes it by name.
 */
public class TomcatErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0) {
            return;
        }
        RestStatus body = RestStatus.of(status);
        String json = "{\"message\":\"" + body.message() + "\",\"status-code\":" + status + "}";
        response.setContentType(ContentTypes.JSON);
        try {
            response.getReporter().write(json);
        } catch (IOException ignored) {
            // The client is gone: there is nobody left to tell.
        }
    }
}
