package dev.backlot.scheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One shelf for each kind of scheme. */
@Configuration(proxyBeanMethods = false)
class SchemeConfiguration {

    @Bean
    SchemesOf<IssueTypeScheme> issueTypeSchemeShelf(SchemeStore store) {
        return store.of(IssueTypeScheme.class, SchemeKind.ISSUE_TYPE);
    }

    @Bean
    SchemesOf<PriorityScheme> prioritySchemeShelf(SchemeStore store) {
        return store.of(PriorityScheme.class, SchemeKind.PRIORITY);
    }

    @Bean
    SchemesOf<WorkflowScheme> workflowSchemeShelf(SchemeStore store) {
        return store.of(WorkflowScheme.class, SchemeKind.WORKFLOW);
    }
}
