package dev.backlot.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5400 | 1h 30m | 1 hour, 30 minutes",
                "0 | 0m | 0 minutes",
                "59 | 0m | 0 minutes",
                "60 | 1m | 1 minute",
                "28800 | 1d | 1 day",
                "144000 | 1w | 1 week",
                "363600 | 2w 2d 5h | 2 weeks, 2 days, 5 hours"
            })
    void timeIsWrittenInWorkingDaysAndWeeks(long seconds, String abbreviated, String written) {
        assertThat(Durations.abbreviated(seconds)).isEqualTo(abbreviated);
        assertThat(Durations.written(seconds)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"1w 2d, 201600", "3h 30m, 12600", "3H30M, 12600", "1.5h, 5400", "90, 5400", "2 hours, 7200", "0, 0"})
    void workingTimeIsRead(String text, long seconds) {
        assertThat(Durations.parse(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "h", "1x", "-1h", "1h!", "one hour"})
    void whatIsNoTimeIsNull(String text) {
        assertThat(Durations.parse(text)).isNull();
    }
}
