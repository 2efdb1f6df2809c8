package dev.backlot.seed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fields that the people of a world defined, everywhere and on the default screen.
 *
 * @param fields the fields
 * @param options the options of theirs and of the fields that every world has, where those are others than usual
 */
public record OwnFields(List<Field> fields, Collection<Option> options) implements World.Extra {

    /** A field; the keys are those of its type and its searcher. */
    public record Field(long id, String name, String description, String typeKey, String searcherKey) {}

    /** An option of a field. */
    public record Option(long id, long fieldId, String value) {}

    @Override
    public void write(JdbcTemplate jdbc) {
        Table rows = new Table(
                jdbc, "custom_field", "id, name, description, type_key, searcher_key, project_ids, issue_type_ids");
        fields.forEach(field ->
                rows.add(field.id(), field.name(), field.description(), field.typeKey(), field.searcherKey(), "", ""));
        rows.flush();
        Table options = new Table(jdbc, "custom_field_option", "id, custom_field_id, option_value, sequence, disabled");
        makeRoom(jdbc);
        Map<Long, Integer> places = new HashMap<>();
        for (Option option : this.options) {
            int place = places.merge(option.fieldId(), 1, Integer::sum) - 1;
            options.add(option.id(), option.fieldId(), option.value(), place, false);
        }
        options.flush();
        show(jdbc);
    }

    /** The usual options go where there are others of their field, and get other numbers where theirs are taken. */
    private void makeRoom(JdbcTemplate jdbc) {
        long free = 1 + options.stream().mapToLong(Option::id).max().orElse(0);
        for (Option option : options) {
            jdbc.update("delete from custom_field_option where custom_field_id = ?", option.fieldId());
        }
        for (Option option : options) {
            free += jdbc.update("update custom_field_option set id = ? where id = ?", free, option.id());
        }
    }

    /** Behind the fields that are on the default screen already. */
    private void show(JdbcTemplate jdbc) {
        Integer count = jdbc.queryForObject("select count(*) from screen_field where tab_id = 1", Integer.class);
        int place = count == null ? 0 : count;
        Table places = new Table(jdbc, "screen_field", "tab_id, sequence, field_id, show_when_empty");
        for (Field field : fields) {
            places.add(1L, place++, "customfield_" + field.id(), false);
        }
        places.flush();
    }
}
