package dev.backlot.api.control.cloning;

import dev.backlot.constant.FieldType;
import dev.backlot.field.FieldValue;
import dev.backlot.seed.IssueTalk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes rows of what hangs on the issues of the other Jira: comments, worklogs, links, values of its own fields. */
record OtherTalk(Source source, OtherJira jira, Disguise disguise, Instant now) {

    IssueTalk of(JsonNode issue) {
        JsonNode all = issue.path("fields");
        long id = Nodes.id(issue);
        return new IssueTalk(
                id,
                Nodes.list(source.whole(issue, "comment", "comments"), this::comment),
                Nodes.list(source.whole(issue, "worklog", "worklogs"), this::worklog),
                links(all),
                values(all));
    }

    private IssueTalk.Comment comment(JsonNode comment) {
        return new IssueTalk.Comment(
                Nodes.id(comment), disguise.text(Nodes.word(comment, "body")), written(comment), readers(comment));
    }

    private IssueTalk.Worklog worklog(JsonNode worklog) {
        Long seconds = Nodes.number(worklog, "timeSpentSeconds");
        IssueTalk.Written written = written(worklog);
        return new IssueTalk.Worklog(
                Nodes.id(worklog),
                disguise.text(Nodes.word(worklog, "comment")),
                written,
                Nodes.moment(worklog, "started", written.created()),
                seconds == null ? 0 : seconds,
                readers(worklog));
    }

    private IssueTalk.Written written(JsonNode node) {
        Instant created = Nodes.moment(node, "created", now);
        return new IssueTalk.Written(
                jira.people().idOf(node.path("author")),
                jira.people().idOf(node.path("updateAuthor")),
                created,
                Nodes.moment(node, "updated", created));
    }

    private IssueTalk.@Nullable Readers readers(JsonNode node) {
        String type = Nodes.text(node.path("visibility"), "type");
        return type == null
                ? null
                : new IssueTalk.Readers(
                        type.toUpperCase(Locale.ROOT), disguise.name(Nodes.word(node.path("visibility"), "value")));
    }

    /** Each link is told at both ends; it is written at its source. */
    private List<IssueTalk.Link> links(JsonNode all) {
        List<IssueTalk.Link> links = new ArrayList<>();
        all.path("issuelinks").forEach(link -> {
            Long destination = Nodes.idOf(link, "outwardIssue");
            if (destination != null && jira.issues().has(destination)) {
                links.add(new IssueTalk.Link(Nodes.id(link), Nodes.id(link.path("type")), destination));
            }
        });
        return links;
    }

    private List<IssueTalk.Value> values(JsonNode all) {
        List<IssueTalk.Value> values = new ArrayList<>();
        jira.fields().own().forEach((field, type) -> {
            JsonNode told = OtherFields.value(all, field);
            int place = 0;
            for (JsonNode each : told.isArray() ? told : List.of(told)) {
                FieldValue value = value(type, each);
                if (value != null) {
                    values.add(new IssueTalk.Value(field, place++, value));
                }
            }
        });
        return values;
    }

    private @Nullable FieldValue value(FieldType type, JsonNode told) {
        return switch (type.store()) {
            case TEXT -> told.isString() ? FieldValue.of(text(type, told.asString())) : null;
            case NUMBER -> told.isNumber() ? FieldValue.of(told.doubleValue()) : null;
            case DATE -> date(told);
            case MOMENT -> moment(told);
            case OPTION -> told.has("id") ? FieldValue.ofOption(Nodes.id(told)) : null;
            case USER -> {
                Long user = jira.people().idOf(told);
                yield user == null ? null : FieldValue.ofUser(user);
            }
        };
    }

    private static @Nullable FieldValue date(JsonNode told) {
        LocalDate date = Nodes.day(told);
        return date == null ? null : FieldValue.of(date);
    }

    private static @Nullable FieldValue moment(JsonNode told) {
        Instant moment = Nodes.moment(told);
        return moment == null ? null : FieldValue.of(moment);
    }

    private String text(FieldType type, String text) {
        return type == FieldType.LABELS ? disguise.name(text) : disguise.text(text);
    }
}
