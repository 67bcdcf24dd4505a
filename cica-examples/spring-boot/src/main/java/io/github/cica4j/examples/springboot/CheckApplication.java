package io.github.cica4j.examples.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers dossiers with reports over HTTP. */
@SpringBootApplication
public class CheckApplication {

    /**
     * Starts the application.
     *
     * @param args  settings of Spring Boot, such as {@code --server.port=8080}
     */
    public static void main(String[] args) {
        SpringApplication.run(CheckApplication.class, args);
    }
}
