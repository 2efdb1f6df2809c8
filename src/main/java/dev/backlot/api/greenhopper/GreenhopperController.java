package dev.backlot.api.greenhopper;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of what JIRA Agile's own pages call, which clients do too. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping(
        path = {"/rest/greenhopper/1.0", "/rest/greenhopper/latest"},
        produces = MediaType.APPLICATION_JSON_VALUE)
@interface GreenhopperController {}
