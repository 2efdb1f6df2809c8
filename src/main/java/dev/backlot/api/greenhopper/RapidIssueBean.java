package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.backlot.api.Urls;
import dev.backlot.api.document.AvatarUrls;
import dev.backlot.api.document.EpicColors;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.user.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue as a card of a board. Keys and their order are as clients have noted them; what is not set is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RapidIssueBean(
        long id,
        String key,
        boolean hidden,
        @JsonUnwrapped @Nullable Parent parent,
        @JsonUnwrapped Kind kind,
        String summary,
        @JsonUnwrapped @Nullable Urgency urgency,
        boolean done,
        @JsonUnwrapped @Nullable Person person,
        boolean hasCustomUserAvatar,
        boolean flagged,
        @JsonUnwrapped @Nullable EpicLink link,
        @Nullable Statistic estimateStatistic,
        @JsonUnwrapped Step step,
        List<Long> fixVersions,
        long projectId,
        int linkedPagesCount,
        @JsonIgnore @Nullable Long openSprintId) {

    /** The issue that a sub-task belongs to. */
    record Parent(long parentId, String parentKey) {}

    /** The type of issue. */
    record Kind(String typeName, String typeId, String typeUrl) {}

    /** The priority. */
    record Urgency(String priorityUrl, String priorityName, String priorityId) {}

    /** Who works on the issue. */
    record Person(String assignee, String assigneeKey, String assigneeName, String avatarUrl) {

        static Person of(User user, Urls urls) {
            return new Person(
                    user.name(),
                    user.key(),
                    user.displayName(),
                    AvatarUrls.ofUser(user.avatarId(), urls).large());
        }
    }

    /** The epic of the issue, by key and as a label. */
    record EpicLink(String epic, EpicField epicField) {}

    /** An epic as a label. */
    record EpicField(
            String id,
            String label,
            boolean editable,
            String renderer,
            String epicKey,
            String epicColor,
            String text,
            boolean canRemoveEpic) {

        /** A label in a colour of the palette. */
        static EpicField of(String fieldId, boolean editable, String epicKey, String color, String text) {
            return new EpicField(fieldId, "Epic", editable, "epiclink", epicKey, EpicColors.style(color), text, true);
        }
    }

    /** A number that a board counts, in a field. */
    record Statistic(String statFieldId, Value statFieldValue) {

        /** The number, and how people read it; neither where there is none. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Value(@Nullable Double value, @Nullable String text) {}
    }

    /** The status, twice as ever. */
    record Step(String statusId, String statusName, String statusUrl, RapidStatus status) {

        static Step of(Status status, Urls urls) {
            RapidStatus bean = RapidStatus.of(status, urls);
            return new Step(bean.id(), bean.name(), bean.iconUrl(), bean);
        }
    }

    /** A status; its number and that of its category are texts here. */
    record RapidStatus(String id, String name, String description, String iconUrl, Category statusCategory) {

        /** What kind of status it is. */
        record Category(String id, String key, String colorName) {}

        static RapidStatus of(Status status, Urls urls) {
            StatusCategory category = status.category();
            return new RapidStatus(
                    Long.toString(status.id()),
                    status.name(),
                    status.description(),
                    urls.of(status.icon()),
                    new Category(Long.toString(category.id()), category.key(), category.colorName()));
        }
    }
}
