package dev.backlot.api;

import dev.backlot.kernel.PageQuery;
import dev.backlot.user.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.Assert;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What controllers take beyond the usual, {@link Urls} for one, and what they give: values or finished JSON. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final CurrentUser currentUser;

    ApiConfiguration(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** A body that is JSON already goes out as such; Spring would call it a stream of octets. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        ByteArrayHttpMessageConverter json = new ByteArrayHttpMessageConverter();
        json.setSupportedMediaTypes(List.of(MediaType.parseMediaType(ContentTypes.JSON)));
        converters.addCustomConverter(json);
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new LenientAccept()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ScopeCheck(currentUser));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ByType<>(Urls.class, ApiConfiguration::urls));
        resolvers.add(new ByType<>(FieldSelection.class, request -> FieldSelection.of(values(request, "fields"))));
        resolvers.add(new ByType<>(Expand.class, request -> Expand.of(values(request, "expand"))));
        resolvers.add(new ByType<>(PageQuery.class, ApiConfiguration::window));
        resolvers.add(new ByType<>(IssueListRequest.class, ApiConfiguration::issueList));
    }

    private static IssueListRequest issueList(NativeWebRequest request) {
        return new IssueListRequest(
                window(request),
                request.getParameter("jql"),
                !"false".equalsIgnoreCase(request.getParameter("validateQuery")),
                FieldSelection.of(values(request, "fields")),
                Expand.of(values(request, "expand")),
                urls(request));
    }

    private static PageQuery window(NativeWebRequest request) {
        return PageQueries.of(request.getParameter("startAt"), request.getParameter("maxResults"));
    }

    private static Urls urls(NativeWebRequest request) {
        HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
        Assert.state(servletRequest != null, "Only servlet requests get here");
        return new Urls(ServletUriComponentsBuilder.fromContextPath(servletRequest)
                .build()
                .toUriString());
    }

    private static List<String> values(NativeWebRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
