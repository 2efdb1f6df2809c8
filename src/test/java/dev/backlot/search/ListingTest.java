package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.kernel.Condition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Many matches are read off an index: the order begins with what they have in common. */
class ListingTest {

    private static final Condition WHERE = Condition.of("i.status_id = ?", 3L);
    private static final Map<String, Condition> LEADS = Map.of("i.status_id", WHERE);

    @Test
    void By_rank_and_by_update_the_lead_comes_first() {
        assertThat(orders(List.of("i.issue_rank asc", "i.number asc"))).containsExactly("i.status_id, i.issue_rank");
        assertThat(orders(List.of("i.updated desc"))).containsExactly("i.status_id, i.updated desc, i.id");
    }

    @Test
    void By_key_goes_project_by_project_in_the_direction_of_the_query() {
        List<Listing.Step> upwards =
                listing(List.of("case i.project_id end asc", "i.number asc")).walked();
        List<Listing.Step> downwards =
                listing(List.of("case i.project_id end desc", "i.number desc")).walked();

        assertThat(upwards).extracting(step -> step.where().values().get(1)).containsExactly(20L, 10L);
        assertThat(downwards).extracting(step -> step.where().values().get(1)).containsExactly(10L, 20L);
        assertThat(downwards.get(0).orderBy()).isEqualTo("i.status_id, i.project_id, i.number desc");
    }

    @Test
    void What_does_not_lead_is_said_so_that_no_other_index_is_taken() {
        Listing.Step step = new Listing(
                        Condition.of("i.project_id in (?, ?)", 10L, 20L), List.of(Listing.BY_RANK), Map.of(), List.of())
                .walked()
                .get(0);

        assertThat(step.where().sql()).isEqualTo("(i.issue_rank >= '') and ((i.project_id in (?, ?)) is true)");
        assertThat(step.orderBy()).isEqualTo("i.issue_rank");
    }

    @Test
    void Any_other_order_is_sorted_and_made_certain_by_the_number() {
        assertThat(orders(List.of("i.updated asc"))).containsExactly("i.updated asc, i.id");
        assertThat(listing(List.of("i.updated desc")).sorted().get(0).orderBy()).isEqualTo("i.updated desc, i.id");
    }

    private static List<String> orders(List<String> order) {
        return listing(order).walked().stream().map(Listing.Step::orderBy).toList();
    }

    private static Listing listing(List<String> order) {
        return new Listing(WHERE, order, LEADS, List.of(20L, 10L));
    }
}
