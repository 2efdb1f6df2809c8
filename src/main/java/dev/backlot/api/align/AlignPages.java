package dev.backlot.api.align;

import dev.backlot.api.Urls;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page that tells of the API, where Jira Align has its own; for everybody. */
@RestController
@RequestMapping(AlignPages.PATH)
class AlignPages {

    static final String PATH = AlignDialect.ROOT + "/api/docs";

    /** Scripts may run, which other answers below /rest forbid, but only those of this server. */
    private static final String SECURITY_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    /** Swagger UI comes with the server; its addresses are seen from this page. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="UTF-8">
              <title>Jira Align REST API 2.0</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="../../../../swagger-ui/swagger-ui.css">
            </head>
            <body>
              <div id="swagger-ui"></div>
              <script src="../../../../swagger-ui/swagger-ui-bundle.js"></script>
              <script src="index.js"></script>
            </body>
            </html>
            """;

    private static final String SCRIPT = """
            SwaggerUIBundle({url: "v2/openapi.json", dom_id: "#swagger-ui", validatorUrl: null});
            """;

    private final AlignOpenApi document;

    AlignPages(AlignOpenApi document) {
        this.document = document;
    }

    @GetMapping(path = "/index.html", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page() {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", SECURITY_POLICY)
                .body(PAGE);
    }

    @GetMapping(path = "/index.js", produces = "text/javascript")
    String script() {
        return SCRIPT;
    }

    @GetMapping(path = "/v2/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document(Urls urls) {
        return document.of(urls.base());
    }
}
