package dev.backlot.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    @Test
    void showsAWindowAtAnyOffset() {
        Page<String> page = Page.of(LETTERS, new PageQuery(3, 2));

        assertThat(page.values()).containsExactly("d", "e");
        assertThat(page.total()).isEqualTo(8);
        assertThat(page.isLast()).isFalse();
    }

    @Test
    void isTheLastOneWhenNothingComesAfterIt() {
        assertThat(Page.of(LETTERS, new PageQuery(6, 2)).isLast()).isTrue();
        assertThat(Page.of(LETTERS, new PageQuery(7, 50)).values()).containsExactly("h");
    }

    @Test
    void isEmptyAndLastPastTheEnd() {
        Page<String> page = Page.of(LETTERS, new PageQuery(Integer.MAX_VALUE, 50));

        assertThat(page.values()).isEmpty();
        assertThat(page.isLast()).isTrue();
        assertThat(page.total()).isEqualTo(8);
    }

    @Test
    void givesTheTotalAloneForAWindowOfNothing() {
        Page<String> page = Page.of(LETTERS, new PageQuery(0, 0));

        assertThat(page.values()).isEmpty();
        assertThat(page.isLast()).isFalse();
    }

    @Test
    void keepsTheWindowWhenItsValuesAreMapped() {
        Page<Integer> page = Page.of(LETTERS, new PageQuery(1, 2)).map(String::length);

        assertThat(page.values()).containsExactly(1, 1);
        assertThat(page.query()).isEqualTo(new PageQuery(1, 2));
        assertThat(page.total()).isEqualTo(8);
    }

    @Test
    void cutsAWindowToTheMostThatIsGiven() {
        assertThat(new PageQuery(7, 5000).atMost(50)).isEqualTo(new PageQuery(7, 50));
        assertThat(new PageQuery(7, 5).atMost(50)).isEqualTo(new PageQuery(7, 5));
    }

    @Test
    void refusesNegativeWindows() {
        assertThatThrownBy(() -> new PageQuery(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageQuery(0, -5)).isInstanceOf(IllegalArgumentException.class);
    }
}
