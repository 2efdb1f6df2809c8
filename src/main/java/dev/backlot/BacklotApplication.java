package dev.backlot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the server. */
// Dialects use the same nouns, so beans are told apart by their packages.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class BacklotApplication {

    /** Starts the server with Spring's usual command line. */
    public static void main(String[] arguments) {
        SpringApplication.run(BacklotApplication.class, arguments);
    }
}
