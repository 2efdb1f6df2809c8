package dev.backlot.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.oauth.SignedMessage.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureBaseTest {

    /** The example of RFC 5849, section 3.4.1.1. */
    @Test
    void isTheTextOfTheRfc() {
        SignedMessage message = new SignedMessage(
                "post",
                List.of("http://example.com/request"),
                List.of(
                        new Parameter("b5", "=%3D"),
                        new Parameter("a3", "a"),
                        new Parameter("c@", ""),
                        new Parameter("a2", "r b"),
                        new Parameter("oauth_consumer_key", "9djdj82h48djs9d2"),
                        new Parameter("oauth_token", "kkk9d7dh3k39sjv7"),
                        new Parameter("oauth_signature_method", "HMAC-SHA1"),
                        new Parameter("oauth_timestamp", "137131201"),
                        new Parameter("oauth_nonce", "7d8f3e4a"),
                        new Parameter("oauth_signature", "djosJKDKJSD8743243%2Fjdk33klY%3D"),
                        new Parameter("c2", ""),
                        new Parameter("a3", "2 q")));

        assertThat(SignatureBase.of(message, message.addresses().get(0)))
                .isEqualTo("POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q"
                        + "%26a3%3Da%26b5%3D%253D%25253D%26c%2540%3D%26c2%3D%26oauth_consumer_"
                        + "key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26oauth_signature_m"
                        + "ethod%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk"
                        + "9d7dh3k39sjv7");
    }

    @Test
    void encodesWhateverIsNotUnreserved() {
        assertThat(SignatureBase.encode("aZ09-._~ +*é€%")).isEqualTo("aZ09-._~%20%2B%2A%C3%A9%E2%82%AC%25");
    }

    @Test
    void aParameterOfTheProtocolIsThereOnce() {
        List<Parameter> twice =
                new ArrayList<>(List.of(new Parameter("oauth_nonce", "1"), new Parameter("oauth_nonce", "1")));
        SignedMessage message = new SignedMessage("GET", List.of("http://h/"), twice);

        assertThatThrownBy(() -> message.value("oauth_nonce"))
                .isInstanceOfSatisfying(
                        OAuthProblem.class,
                        problem -> assertThat(problem.parameters())
                                .isEqualTo(Map.of(
                                        "oauth_problem",
                                        "parameter_rejected",
                                        "oauth_parameters_rejected",
                                        "oauth_nonce")));
        assertThatThrownBy(() -> message.require("oauth_token"))
                .isInstanceOfSatisfying(
                        OAuthProblem.class,
                        problem -> assertThat(problem.parameters())
                                .isEqualTo(Map.of(
                                        "oauth_problem",
                                        "parameter_absent",
                                        "oauth_parameters_absent",
                                        "oauth_token")));
    }
}
