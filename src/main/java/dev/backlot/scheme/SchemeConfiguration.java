package dev.backlot.scheme;

import dev.backlot.project.SchemeChoice;
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

    @Bean
    SchemesOf<WorkflowSchemeDraft> workflowDraftShelf(SchemeStore store) {
        return store.of(WorkflowSchemeDraft.class, SchemeKind.WORKFLOW);
    }

    @Bean
    SchemesOf<SecurityScheme> securitySchemeShelf(SchemeStore store) {
        return store.of(SecurityScheme.class, SchemeKind.SECURITY);
    }

    @Bean
    SchemesOf<NotificationScheme> notificationSchemeShelf(SchemeStore store) {
        return store.of(NotificationScheme.class, SchemeKind.NOTIFICATION);
    }

    @Bean
    SchemeChoice workflowSchemeChoice(SchemesOf<WorkflowScheme> schemes) {
        return new ShelfChoice<>("workflowSchemeId", schemes);
    }

    @Bean
    SchemeChoice notificationSchemeChoice(SchemesOf<NotificationScheme> schemes) {
        return new ShelfChoice<>("notificationScheme", schemes);
    }
}
