package dev.backlot.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void aKeyIsMadeOfLettersAndDigits() {
        assertThat(Keys.of("Red team 2", "TEAM", key -> false)).isEqualTo("REDTEAM2");
        assertThat(Keys.of("!?", "TEAM", key -> false)).isEqualTo("TEAM");
        assertThat(Keys.of("x".repeat(50), "TEAM", key -> false)).isEqualTo("X".repeat(20));
    }

    @Test
    void aKeyThatIsTakenGetsANumber() {
        assertThat(Keys.of("Red", "TEAM", Set.of("RED", "RED2")::contains)).isEqualTo("RED3");
    }

    @Test
    void aScopeIsKeptAsText() {
        IssueScope scope = IssueScope.of(
                List.of(1L, 2L),
                List.of(
                        new IssueScope.FieldFilter("customfield_10010", List.of("a", "b")),
                        new IssueScope.FieldFilter("issuetype", List.of("10000"))));
        assertThat(scope.projectIds()).containsExactly(1L, 2L);
        assertThat(scope.fields())
                .containsExactly(
                        new IssueScope.FieldFilter("customfield_10010", List.of("a", "b")),
                        new IssueScope.FieldFilter("issuetype", List.of("10000")));
        assertThat(scope.filterId()).isNull();
        assertThat(IssueScope.ofFilter(3).projectIds()).isEmpty();
        assertThat(IssueScope.ofFilter(3).fields()).isEmpty();
        List<IssueScope.FieldFilter> broken = List.of(new IssueScope.FieldFilter("a,b", List.of("c")));
        assertThatThrownBy(() -> IssueScope.of(List.of(), broken)).isInstanceOf(IllegalArgumentException.class);
    }
}
