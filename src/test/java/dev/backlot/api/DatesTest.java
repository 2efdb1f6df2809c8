package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant MOMENT = Instant.parse("2015-04-11T05:22:00.007Z");

    private final Dates utc = new Dates(ZoneOffset.UTC);
    private final Dates brisbane = new Dates(ZoneId.of("Australia/Brisbane"));

    @Test
    void agileDatesHaveAColonInTheOffsetOrZ() {
        assertThat(utc.agile(MOMENT)).isEqualTo("2015-04-11T05:22:00.007Z");
        assertThat(brisbane.agile(MOMENT)).isEqualTo("2015-04-11T15:22:00.007+10:00");
        assertThat(new Dates(ZoneId.of("UTC")).agile(MOMENT)).endsWith("Z");
    }

    @Test
    void platformDatesHaveNoColonInTheOffset() {
        assertThat(utc.platform(MOMENT)).isEqualTo("2015-04-11T05:22:00.007+0000");
        assertThat(brisbane.platform(MOMENT)).isEqualTo("2015-04-11T15:22:00.007+1000");
    }

    @Test
    void readableDatesAreEnglishAndInTheServersZone() {
        assertThat(brisbane.readable(MOMENT)).isEqualTo("11/Apr/15 3:22 PM");
        assertThat(brisbane.readable(LocalDate.of(2015, 4, 9))).isEqualTo("09/Apr/15");
    }

    @Test
    void whatIsReadableIsReadBackToTheMinute() {
        Instant minute = Instant.parse("2015-04-11T05:22:00Z");
        assertThat(brisbane.read(brisbane.readable(minute))).contains(minute);
        assertThat(utc.read(" 1/apr/15 12:05 am ")).contains(Instant.parse("2015-04-01T00:05:00Z"));
        assertThat(utc.read("2015-04-11T05:22:00Z")).isEmpty();
        assertThat(utc.read("31/Feb/15 3:22 PM")).isNotPresent();
        assertThat(utc.read("None")).isEmpty();
    }
}
