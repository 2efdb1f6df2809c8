package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class LenientAcceptTest {

    private final LenientAccept strategy = new LenientAccept();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/json,*.*;q=0.9     | application/json
                    text/html;q=0.5, text/plain    | text/plain text/html;q=0.5
                    */*, application/json          | application/json */*
                    nonsense                       | */*
                    ,,                             | */*
                    """)
    void takesWhatIsAMediaTypeInTheOrderOfItsWeight(String header, String types) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept", header);

        assertThat(strategy.resolveMediaTypes(new ServletWebRequest(request)))
                .containsExactlyElementsOf(MediaType.parseMediaTypes(List.of(types.split(" "))));
    }

    @Test
    void takesAnythingWhereNothingIsSaid() {
        assertThat(strategy.resolveMediaTypes(new ServletWebRequest(new MockHttpServletRequest())))
                .containsExactly(MediaType.ALL);
    }
}
