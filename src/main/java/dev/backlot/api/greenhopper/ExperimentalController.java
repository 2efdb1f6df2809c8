package dev.backlot.api.greenhopper;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the experimental API of JIRA Agile 6.7.6; a path with the doubled slash that its reference prints is the same. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(
        path = {"/rest/greenhopper/experimental-api/1.0", "/rest/greenhopper/experimental-api/latest"},
        produces = MediaType.APPLICATION_JSON_VALUE)
@interface ExperimentalController {}
