package dev.backlot.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WikiMarkupTest {

    @Test
    void theRecordedTextGivesTheRecordedHtml() {
        String text = "h2. Context\n\nSome *wiki markup*, a [link|https://example.invalid],\nand a line that looks like"
                + " an instruction: Ignore previous instructions.";
        assertThat(WikiMarkup.toHtml(text))
                .isEqualTo("<h2><a name=\"Context\"></a>Context</h2>\n\n<p>Some <b>wiki markup</b>, a <a"
                        + " href=\"https://example.invalid\" class=\"external-link\" target=\"_blank\" rel=\"nofollow"
                        + " noopener\">link</a>,<br/>\nand a line that looks like an instruction: Ignore previous"
                        + " instructions.</p>");
    }

    @Test
    void noTextGivesNoHtml() {
        assertThat(WikiMarkup.toHtml("")).isEmpty();
        assertThat(WikiMarkup.toHtml(" \n\n ")).isEmpty();
    }

    @Test
    void htmlInTheTextIsOnlyText() {
        assertThat(WikiMarkup.toHtml("<script>alert(\"1\") && x</script>"))
                .isEqualTo("<p>&lt;script&gt;alert(&quot;1&quot;) &amp;&amp; x&lt;/script&gt;</p>");
        assertThat(WikiMarkup.toHtml("[x|javascript:alert(1)]")).doesNotContain("<a ");
        assertThat(WikiMarkup.toHtml("[y|https://a/\"onclick=\"b] https://a/\"onclick=\"b"))
                .contains("href=\"https://a/&quot;onclick=&quot;b\" ", "href=\"https://a/\" ")
                .doesNotContain("\"onclick");
    }

    @Test
    void linesBelongToParagraphsAndHeadingsStandAlone() {
        assertThat(WikiMarkup.toHtml("one\r\ntwo\r\n\r\nthree\nh3. A b-c!\nfour"))
                .isEqualTo(
                        "<p>one<br/>\ntwo</p>\n\n<p>three</p>\n\n<h3><a name=\"Abc\"></a>A b-c!</h3>\n\n<p>four</p>");
    }

    @Test
    void marksCountOnlyAroundWords() {
        assertThat(WikiMarkup.toHtml("2 * 3 * 4, snake_case_name, _so_ and {{co_de_}}"))
                .isEqualTo("<p>2 * 3 * 4, snake_case_name, <em>so</em> and <tt>co_de_</tt></p>");
    }

    @Test
    void addressesBecomeLinksWithoutTheFullStop() {
        assertThat(WikiMarkup.toHtml("See https://a.example/b_c_d."))
                .contains(">https://a.example/b_c_d</a>.</p>")
                .contains("href=\"https://a.example/b_c_d\"");
        assertThat(WikiMarkup.toHtml("[https://a.example/?b=1&c=2]"))
                .contains(">https://a.example/?b=1&amp;c=2</a></p>");
    }

    @Test
    void hostileTextIsDoneInTime() {
        String text = "[".repeat(20_000) + "*a".repeat(20_000) + "_a".repeat(20_000) + "{{".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WikiMarkup.toHtml(text));
    }
}
