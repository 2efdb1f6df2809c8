package example;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that asks Jira for boards. */
@SpringBootApplication
public class HostApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(HostApplication.class, args);
    }
}
