package dev.backlot.api.platform.field;

import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldAction;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Attachments are on screens, but nothing can be done with them there: they have a resource of their own; as recorded. */
@Component
class AttachmentField implements EditableField {

    private final FieldCatalog catalog;
    private final Projects projects;

    AttachmentField(FieldCatalog catalog, Projects projects) {
        this.catalog = catalog;
        this.projects = projects;
    }

    @Override
    public String id() {
        return "attachment";
    }

    @Override
    public String name() {
        return "Attachment";
    }

    @Override
    public FieldSchema schema() {
        return Objects.requireNonNull(catalog.find(id()).orElseThrow().schema());
    }

    @Override
    public List<String> operations() {
        return List.of();
    }

    @Override
    public boolean appliesTo(FieldScope scope) {
        return projects.allows(Permission.CREATE_ATTACHMENTS, scope.project().id());
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        return FieldAction.NONE;
    }
}
