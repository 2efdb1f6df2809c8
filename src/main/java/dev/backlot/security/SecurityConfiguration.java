package dev.backlot.security;

import dev.backlot.BacklotProperties;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The filter chain: a session for who logged in for one, one filter per kind of credential, and no path but the listed ones. Who may do what under
 * {@code /rest} is decided by the domain, which also serves anonymous callers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/rest/**",
        "/secure/projectavatar",
        "/secure/useravatar",
        "/secure/viewavatar",
        "/secure/temporaryavatar",
        "/secure/attachment/**",
        "/login.jsp",
        "/logout",
        "/images/icons/**",
        "/plugins/servlet/oauth/*",
        "/plugins/servlet/oauth2/consent",
        "/status",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    /** Where a system beside Jira has tokens of its own, nothing of Jira's lets anybody in. */
    @Bean
    @Order(0)
    SecurityFilterChain sideDoor(HttpSecurity http, SystemTokenLogin login, LoginAnswers answers) {
        AuthenticationFilter bearer = new AuthenticationFilter((AuthenticationManager) proven -> proven, login);
        bearer.setSuccessHandler(answers::tokenAccepted);
        bearer.setFailureHandler(answers::tokenRefused);
        return bare(http)
                .securityMatcher(login)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .addFilterAfter(bearer, BasicAuthenticationFilter.class)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(denied -> denied.authenticationEntryPoint(answers::tokenRefused))
                .build();
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            BacklotProperties properties,
            PasswordLogin passwordLogin,
            TokenLogin tokenLogin,
            SessionContexts sessions,
            ControlAccess controlAccess,
            LoginAnswers answers,
            Delegations delegations,
            Accounts accounts) {
        return bare(http)
                .securityContext(context -> context.securityContextRepository(sessions))
                .addFilterBefore(new EarlyAnswers(), BasicAuthenticationFilter.class)
                .addFilterBefore(new PasswordsOff(properties), BasicAuthenticationFilter.class)
                .addFilterAt(basic(passwordLogin, answers), BasicAuthenticationFilter.class)
                .addFilterAfter(bearer(tokenLogin, answers), BasicAuthenticationFilter.class)
                .addFilterAfter(new SignatureLogin(delegations, accounts, answers), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(ControlAccess.PATHS)
                        .access(controlAccess)
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(answers::pathRefused).accessDeniedHandler(answers::pathRefused))
                .build();
    }

    private static HttpSecurity bare(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable);
    }

    /** New passwords are bcrypt; the prefix of a stored one says what it is. */
    @Bean
    PasswordEncoder passwordEncoder(BacklotProperties properties) {
        return new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(properties.passwordStrength())));
    }

    /**
     * Lets through what Jira answers itself: any method (405, not 400), and percent and semicolon in property keys. Looks
     * for control characters in headers by hand, because the firewall's own patterns cost more than the rest of it.
     */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(SecurityConfiguration::hasNoControls);
        firewall.setAllowedHeaderValues(SecurityConfiguration::hasNoControls);
        firewall.setAllowedParameterNames(SecurityConfiguration::hasNoControls);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    private static boolean hasNoControls(String text) {
        return text.chars().noneMatch(each -> Character.isISOControl(each) && each != '\t');
    }

    private static AuthenticationFilter basic(PasswordLogin login, LoginAnswers answers) {
        return filter(login, new BasicConverter(), answers::passwordAccepted, answers::passwordRefused);
    }

    private static AuthenticationFilter bearer(TokenLogin login, LoginAnswers answers) {
        return filter(login, new BearerConverter(search()), answers::tokenAccepted, answers::tokenRefused);
    }

    private static AuthenticationFilter filter(
            AuthenticationProvider login,
            AuthenticationConverter converter,
            AuthenticationSuccessHandler accepted,
            AuthenticationFailureHandler refused) {
        AuthenticationFilter filter = new AuthenticationFilter(new ProviderManager(login), converter);
        filter.setSuccessHandler(accepted);
        filter.setFailureHandler(refused);
        return filter;
    }

    /** Measured on Data Center: a search with a bad token is an anonymous search. */
    private static RequestMatcher search() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(paths.matcher("/rest/api/2/search"), paths.matcher("/rest/api/latest/search"));
    }
}
