package dev.backlot.api.align;

import dev.backlot.api.Urls;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page that tells of the API, where Jira Align has its own; for everybody. */
@RestController
@RequestMapping(AlignPages.PATH)
class AlignPages {

    static final String PATH = AlignDialect.ROOT + "/api/docs";

    /** Swagger UI comes with the server. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="UTF-8">
              <title>Jira Align REST API 2.0</title>
              <link rel="stylesheet" href="%1$s/swagger-ui/swagger-ui.css">
            </head>
            <body>
              <div id="swagger-ui"></div>
              <script src="%1$s/swagger-ui/swagger-ui-bundle.js"></script>
              <script>
                SwaggerUIBundle({url: "%1$s%2$s", dom_id: "#swagger-ui", validatorUrl: null});
              </script>
            </body>
            </html>
            """;

    private final AlignOpenApi document;

    AlignPages(AlignOpenApi document) {
        this.document = document;
    }

    @GetMapping(path = "/index.html", produces = MediaType.TEXT_HTML_VALUE)
    String page(Urls urls) {
        return PAGE.formatted(urls.base(), PATH + "/v2/openapi.json");
    }

    @GetMapping(path = "/v2/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> document(Urls urls) {
        return document.of(urls.base());
    }
}
