package dev.backlot;

import dev.backlot.api.control.cli.CommandLineTool;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the server. */
// Dialects use the same nouns, so beans are told apart by their packages.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class BacklotApplication {

    /** Starts the server with Spring's usual command line, or does what a command says and exits with its code. */
    public static void main(String[] arguments) {
        if (CommandLineTool.understands(arguments)) {
            System.exit(CommandLineTool.run(
                    new PrintWriter(System.out, true, Charset.defaultCharset()),
                    new PrintWriter(System.err, true, Charset.defaultCharset()),
                    arguments));
        }
        SpringApplication.run(BacklotApplication.class, CommandLineTool.settings(arguments));
    }
}
