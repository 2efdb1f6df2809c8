package dev.backlot.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How patches change values. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonPatchTest {

    private final Resource epics = new Resources().named("Epics");
    private final AlignObject epic = new AlignObject(
            epics,
            1,
            Map.of(
                    "title",
                    "Old",
                    "tags",
                    "a,b",
                    "additionalProgramIds",
                    List.of(1L, 2L),
                    "points",
                    List.of(Map.of("releaseId", 3L, "estimationValue", "Small"))));

    @Test
    void A_value_is_replaced_added_and_removed_by_a_name_in_any_case() {
        assertThat(patched(step("replace", "/TITLE", "New"))).containsEntry("title", "New");
        assertThat(patched(step("add", "/tags", "c, d"))).containsEntry("tags", "c, d");
        assertThat(patched(step("remove", "/tags", null))).containsEntry("tags", null);
    }

    @Test
    void A_slash_behind_a_list_stands_for_all_of_it() {
        assertThat(patched(step("add", "/additionalProgramIds/", List.of(7L, 8L))))
                .containsEntry("additionalProgramIds", List.of(7L, 8L));
    }

    @Test
    void A_list_is_changed_by_places_and_grows_at_its_end() {
        assertThat(patched(step("add", "/additionalProgramIds/-", 9L)))
                .containsEntry("additionalProgramIds", List.of(1L, 2L, 9L));
        assertThat(patched(step("add", "/additionalProgramIds/0", 9L)))
                .containsEntry("additionalProgramIds", List.of(9L, 1L, 2L));
        assertThat(patched(step("replace", "/additionalProgramIds/1", 9L)))
                .containsEntry("additionalProgramIds", List.of(1L, 9L));
        assertThat(patched(step("remove", "/additionalProgramIds/0", null)))
                .containsEntry("additionalProgramIds", List.of(2L));
        assertThat(patched(step("add", "/customerIds/-", 5L))).containsEntry("customerIds", List.of(5L));
    }

    @Test
    void A_value_within_an_element_is_changed() {
        assertThat(patched(step("replace", "/points/0/releaseId", 778L)))
                .containsEntry("points", List.of(Map.of("releaseId", 778L, "estimationValue", "Small")));
    }

    @Test
    void Values_are_moved_copied_and_tested() {
        assertThat(patched(new PatchOperation("copy", "/hypothesis", "/title", null)))
                .containsEntry("hypothesis", "Old")
                .containsEntry("title", "Old");
        assertThat(patched(new PatchOperation("move", "/hypothesis", "/title", null)))
                .containsEntry("hypothesis", "Old")
                .containsEntry("title", null);
        assertThat(patched(step("test", "/title", "Old"), step("replace", "/title", "New")))
                .containsEntry("title", "New");
        assertThatExceptionOfType(Mistake.class)
                .isThrownBy(() -> patched(step("test", "/title", "Other")))
                .withMessage("The value at /title is another one.");
    }

    @Test
    void Steps_are_done_in_order_and_the_object_itself_stays() {
        patched(step("add", "/additionalProgramIds/-", 9L), step("remove", "/additionalProgramIds/0", null));

        assertThat(epic.numbers("additionalProgramIds")).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource({
        "replace,title",
        "replace,/nothing",
        "replace,/additionalProgramIds/2",
        "add,/additionalProgramIds/3",
        "remove,/additionalProgramIds/-1",
        "replace,/title/x",
        "remove,/points/0/other",
        "merge,/title"
    })
    void What_leads_nowhere_is_a_mistake(String operation, String path) {
        assertThatExceptionOfType(Mistake.class).isThrownBy(() -> patched(step(operation, path, 1L)));
    }

    private Map<String, @Nullable Object> patched(PatchOperation... steps) {
        return JsonPatch.apply(epic, Arrays.asList(steps));
    }

    private static PatchOperation step(String operation, String path, @Nullable Object value) {
        return new PatchOperation(operation, path, null, value);
    }
}
