package dev.backlot.api.control.cloning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SprintTextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void A_Data_Center_tells_sprints_as_texts_in_either_order() {
        assertThat(SprintText.all(JSON.readTree("""
                        ["com.atlassian.greenhopper.service.sprint.Sprint@1f[id=37,rapidViewId=84,state=CLOSED,name=A, id=5,\
                        sequence=36,goal=<null>,incompleteIssuesDestinationId=40]",
                         "com.atlassian.greenhopper.service.sprint.Sprint@2a[activatedDate=<null>,id=40,\
                        incompleteIssuesDestinationId=<null>,name=B,sequence=41]"]""")))
                .containsExactly(new SprintText(37, 36L, 40L), new SprintText(40, 41L, null));
    }

    @Test
    void Others_tell_them_as_objects() {
        assertThat(SprintText.all(JSON.readTree("[{\"id\":7,\"name\":\"A\"},{\"name\":\"none\"}]")))
                .containsExactly(new SprintText(7, null, null));
        assertThat(SprintText.all(JSON.readTree("null"))).isEmpty();
    }
}
