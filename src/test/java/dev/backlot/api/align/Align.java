package dev.backlot.api.align;

import dev.backlot.align.Resource;
import dev.backlot.align.Resources;
import dev.backlot.support.Jira;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.lang.reflect.Constructor;
import org.springframework.beans.BeanUtils;

/** Calls Jira Align's API as somebody; each answer is held against the contract. */
final class Align {

    static final String ROOT = "/rest/align/api/2/";
    static final String ADMIN = "user:10000|backlot-demo-align-token";
    static final String READER = "user:10002|backlot-demo-align-reader";

    private static final Resources RESOURCES = resources();

    private final Jira jira;
    private final String token;

    Align(Jira jira, String token) {
        this.jira = jira;
        this.token = token;
    }

    RequestSpecification request() {
        return jira.asToken(token).filter(new AlignContract());
    }

    ValidatableResponse get(String path) {
        return request().get(ROOT + path).then();
    }

    /** With a parameter, encoded as it has to be. */
    ValidatableResponse get(String path, String parameter, String value) {
        return request().queryParam(parameter, value).get(ROOT + path).then();
    }

    ValidatableResponse post(String path, String body) {
        return request().body(body.replace('\'', '"')).post(ROOT + path).then();
    }

    ValidatableResponse put(String path, String body) {
        return request().body(body.replace('\'', '"')).put(ROOT + path).then();
    }

    ValidatableResponse patch(String path, String body) {
        return request().body(body.replace('\'', '"')).patch(ROOT + path).then();
    }

    /** Makes an object and tells its number. */
    long create(String path, String body) {
        Response answer = request().body(body.replace('\'', '"')).post(ROOT + path);
        answer.then().statusCode(201);
        return answer.jsonPath().getLong("id");
    }

    static Resource resource(String segment) {
        return RESOURCES.ofPath(segment.replace("%20", " ")).orElseThrow();
    }

    static Resources all() {
        return RESOURCES;
    }

    private static Resources resources() {
        try {
            Constructor<Resources> constructor = Resources.class.getDeclaredConstructor();
            return BeanUtils.instantiateClass(constructor);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
