package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.kernel.PageQuery;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

class ApiConfigurationTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/jira/rest/agile/1.0/board");

    @Test
    void linksBeginAsTheRequestDid() throws Exception {
        request.setScheme("https");
        request.setServerName("jira.example.com");
        request.setServerPort(8443);
        request.setContextPath("/jira");
        assertThat(resolve(Urls.class)).isEqualTo(new Urls("https://jira.example.com:8443/jira"));
    }

    @Test
    void theUsualPortIsLeftOut() throws Exception {
        request.setScheme("http");
        request.setServerName("localhost");
        request.setServerPort(80);
        Urls urls = resolve(Urls.class);
        assertThat(urls.agile("board/84")).isEqualTo("http://localhost/rest/agile/1.0/board/84");
        assertThat(urls.platform("issue/1")).isEqualTo("http://localhost/rest/api/2/issue/1");
        assertThat(urls.of("")).isEqualTo("http://localhost/");
        assertThat(urls.of("/secure/x")).isEqualTo("http://localhost/secure/x");
    }

    @Test
    void parametersBecomeValues() throws Exception {
        request.addParameter("fields", "a", "b,c");
        request.addParameter("expand", "names", "schema");
        request.addParameter("startAt", "7");
        assertThat(resolve(FieldSelection.class)).isEqualTo(FieldSelection.of(List.of("a,b,c")));
        assertThat(resolve(Expand.class)).isEqualTo(Expand.of(List.of("names,schema")));
        assertThat(resolve(PageQuery.class)).isEqualTo(new PageQuery(7, 50));
    }

    @SuppressWarnings("unused")
    private static void controllerMethod(Urls urls, FieldSelection fields, Expand expand, PageQuery page) {}

    private <T> T resolve(Class<T> type) throws Exception {
        MethodParameter parameter = parameter(type);
        List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>();
        new ApiConfiguration(Viewer::anonymous).addArgumentResolvers(resolvers);
        HandlerMethodArgumentResolver resolver = resolvers.stream()
                .filter(each -> each.supportsParameter(parameter))
                .findFirst()
                .orElseThrow();
        return type.cast(resolver.resolveArgument(parameter, null, new ServletWebRequest(request), null));
    }

    private static MethodParameter parameter(Class<?> type) throws NoSuchMethodException {
        Class<?>[] types = {Urls.class, FieldSelection.class, Expand.class, PageQuery.class};
        return new MethodParameter(
                ApiConfigurationTest.class.getDeclaredMethod("controllerMethod", types),
                Arrays.asList(types).indexOf(type));
    }
}
