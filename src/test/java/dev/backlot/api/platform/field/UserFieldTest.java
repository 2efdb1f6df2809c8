package dev.backlot.api.platform.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.document.Things;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.constant.FieldType;
import dev.backlot.constant.IssueType;
import dev.backlot.field.FieldValue;
import dev.backlot.field.FieldValues;
import dev.backlot.issue.IssueEdit;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.json.JsonMapper;

/** What requests can set in the fields that users defined. In JSON a single quote stands for a double one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UserFieldTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FieldValues values = mock(FieldValues.class);
    private final Users users = mock(Users.class);

    @Test
    void Every_type_reads_its_own_values() {
        assertThat(set(FieldType.TEXTFIELD, "'a'")).containsExactly(FieldValue.of("a"));
        assertThat(set(FieldType.TEXTAREA, "'" + "x".repeat(300) + "'")).hasSize(1);
        assertThat(set(FieldType.FLOAT, "1.5")).containsExactly(FieldValue.of(1.5));
        assertThat(set(FieldType.DATEPICKER, "'2026-09-01'"))
                .containsExactly(FieldValue.of(LocalDate.parse("2026-09-01")));
        assertThat(set(FieldType.DATETIME, "'2026-09-01T10:00:00.000+0200'"))
                .containsExactly(FieldValue.of(Instant.parse("2026-09-01T08:00:00Z")));
        assertThat(set(FieldType.DATETIME, "'2026-09-01T10:00:00Z'"))
                .containsExactly(FieldValue.of(Instant.parse("2026-09-01T10:00:00Z")));
        assertThat(set(FieldType.SELECT, "{'value':'red'}")).containsExactly(FieldValue.ofOption(1));
        assertThat(set(FieldType.RADIOBUTTONS, "{'id':2}")).containsExactly(FieldValue.ofOption(2));
        assertThat(set(FieldType.MULTISELECT, "[{'id':'2'},{'value':'Red'},{'id':'2'}]"))
                .containsExactly(FieldValue.ofOption(1), FieldValue.ofOption(2));
        assertThat(set(FieldType.LABELS, "['b','a']")).containsExactly(FieldValue.of("a"), FieldValue.of("b"));
        assertThat(set(FieldType.URL, "'https://example.com/x?y=1'")).hasSize(1);
        assertThat(set(FieldType.USERPICKER, "{'name':'fred'}")).containsExactly(FieldValue.ofUser(7));
        assertThat(set(FieldType.MULTIUSERPICKER, "[{'key':'fred'}]")).containsExactly(FieldValue.ofUser(7));
    }

    @ParameterizedTest
    @CsvSource({"TEXTFIELD,''", "DATEPICKER,''", "URL,''"})
    void An_empty_text_clears(FieldType type, String text) {
        assertThat(set(type, "'" + text + "'")).isEmpty();
        assertThat(set(type, "null")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TEXTFIELD|1|Operation value must be a string",
                "TEXTFIELD|{}|Operation value must be a string",
                "FLOAT|'1'|Operation value must be a number",
                "FLOAT|1e999|Operation value must be a number",
                "DATEPICKER|'x'|Error parsing date string: x",
                "DATEPICKER|'2026-02-30'|Error parsing date string: 2026-02-30",
                "DATETIME|'x'|Error parsing time: x",
                "SELECT|{'id':'9'}|Option id '9' is not valid",
                "SELECT|{'value':'Blue'}|Option value 'Blue' is not valid",
                "SELECT|'Red'|Could not find valid 'id' or 'value' in the Parent Option object.",
                "MULTISELECT|{'id':'1'}|data was not an array",
                "MULTISELECT|['Red']|Could not find valid 'id' or 'value' in the Parent Option object.",
                "LABELS|['a b']|The label 'a b' contains spaces which is invalid.",
                "LABELS|['']|A label must not be empty.",
                "LABELS|'a'|data was not an array",
                "URL|'nowhere'|Not a valid URL",
                "USERPICKER|{'name':'nobody'}|User 'nobody' was not found in the system.",
                "USERPICKER|'fred'|Could not find valid 'name' or 'key' in the user object."
            })
    void What_a_field_cannot_have_is_refused(FieldType type, String json, String text) {
        assertThatThrownBy(() -> set(type, json))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors()).isEqualTo(Map.of("customfield_0", text)));
    }

    @Test
    void A_line_has_255_characters_at_most() {
        assertThat(set(FieldType.TEXTFIELD, "'" + "x".repeat(255) + "'")).hasSize(1);
        assertThatThrownBy(() -> set(FieldType.TEXTFIELD, "'" + "x".repeat(256) + "'"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void Lists_grow_and_shrink() {
        when(values.of(anyLong(), any())).thenReturn(List.of(FieldValue.of("b"), FieldValue.of("c")));

        assertThat(changed(
                        FieldType.LABELS, operation("add", "'a'"), operation("remove", "'c'"), operation("add", "'b'")))
                .containsExactly(FieldValue.of("a"), FieldValue.of("b"));
        assertThat(field(FieldType.LABELS).operations()).containsExactly("add", "set", "remove");
        assertThat(field(FieldType.SELECT).operations()).containsExactly("set");
    }

    private List<FieldValue> set(FieldType type, String json) {
        return changed(type, operation("set", json));
    }

    private List<FieldValue> changed(FieldType type, FieldOperation... operations) {
        User fred = mock(User.class);
        when(fred.id()).thenReturn(7L);
        when(users.byNameOrKey("fred")).thenReturn(Optional.of(fred));
        when(users.byNameOrKey("nobody")).thenReturn(Optional.empty());
        FieldScope scope = FieldScope.edit(mock(Project.class), mock(IssueType.class), Things.issue(1));
        ArgumentCaptor<List<FieldValue>> written = ArgumentCaptor.captor();
        IssueEdit edit = null;
        field(type).read(List.of(operations), scope).apply(edit);
        verify(values, atLeastOnce()).set(any(), any(), written.capture());
        return written.getValue();
    }

    private static FieldOperation operation(String verb, String json) {
        return new FieldOperation(verb, JSON.readTree(json.replace('\'', '"')));
    }

    private UserField field(FieldType type) {
        return new UserField(
                new CustomField("Field", "", type, null, List.of(), List.of()),
                new FieldSchema(type.valueType(), null, null, type.key(), 0L),
                List.of(option(1, "Red"), option(2, "Green")),
                values,
                new UserValueReader(users));
    }

    private static CustomFieldOption option(long id, String value) {
        CustomFieldOption option = new CustomFieldOption(0, value, (int) id);
        ReflectionTestUtils.setField(option, "id", id);
        return option;
    }
}
