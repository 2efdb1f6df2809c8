package dev.backlot.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes Spring MVC and Tomcat behave on the wire as Jira's stack does. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Bytes that go to the socket at once: a page of issues is some hundred kilobytes, eight times Tomcat's own choice. */
    private static final String WRITE_BUFFER = "65536";

    @Bean
    WebMvcConfigurer problemsFirst(ProblemRenderer renderer) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(0, new ProblemResolver(renderer));
            }
        };
    }

    /**
     * JSON goes out as {@link ContentTypes#JSON}: the converter adds its default charset to the negotiated type. YAML is
     * there for springdoc only, and no language of Jira's.
     */
    @Bean
    ServerHttpMessageConvertersCustomizer jsonAlone() {
        return converters -> converters
                .configureMessageConverters(converter -> {
                    if (converter instanceof JacksonJsonHttpMessageConverter json) {
                        json.setDefaultCharset(StandardCharsets.UTF_8);
                    }
                })
                .configureMessageConvertersList(all -> all.removeIf(JacksonYamlHttpMessageConverter.class::isInstance));
    }

    /**
     * Clients put a slash after a path as they like; Jira does not mind, Spring does. The filter looks at the whole path,
     * with the context path or the prefix that a proxy names.
     */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
        FilterRegistrationBean<UrlHandlerFilter> filter =
                new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/rest/**", "/*/rest/**")
                        .wrapRequest()
                        .build());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lenientTomcat() {
        return factory -> {
            factory.setProtocol(RawBlanks.class.getName());
            factory.addConnectorCustomizers(connector -> connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER));
            factory.addContextValves(new HangUp());
            factory.addContextCustomizers((TomcatContextCustomizer) context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(TomcatErrors.class.getName());
                }
            });
        };
    }
}
