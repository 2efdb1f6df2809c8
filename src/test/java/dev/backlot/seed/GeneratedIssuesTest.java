package dev.backlot.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The issues that measurements add to the demo world. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedIssuesTest {

    private static final int COUNT = 1500;

    @Test
    void As_many_as_wanted_come_on_top_of_the_demo_world() {
        World demo = DemoWorld.create();
        GeneratedIssues generated = new GeneratedIssues(demo, COUNT);
        try (SeededDatabase database = SeededDatabase.at(TestDatabase.newUrl())) {
            database.replaceBy(generated.world(), generated.issues());
            assertThat(database.count("select count(*) from issue"))
                    .isEqualTo(demo.issues().size() + COUNT);
            assertThat(database.count("select count(*) from issue where id >= 20000 and done"))
                    .isBetween(COUNT * 9L / 10, COUNT * 97L / 100);
            assertThat(database.count("select count(*) from issue where id >= 20000 and sprint_id = 106"))
                    .isEqualTo(30);
            assertThat(database.count("""
                    select count(*) from issue i where id >= 20000 and not done and sprint_id is null
                    and issue_type_id <> 10000""")).isEqualTo(COUNT * 3L / 100);
            assertThat(database.count("""
                    select count(*) from (select issue_rank, lag(issue_rank) over (order by id) before from issue
                    where id >= 20000) ranks where before >= issue_rank""")).isZero();
        }
    }

    @Test
    void They_are_the_same_each_time() {
        World demo = DemoWorld.create();
        assertThat(new GeneratedIssues(demo, COUNT).issues())
                .toIterable()
                .containsExactlyElementsOf(() -> new GeneratedIssues(demo, COUNT).issues());
    }
}
