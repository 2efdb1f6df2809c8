package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether Jira takes changes. Administrators switch it; the announced end is told and ends nothing. */
@Service
public class ReadOnlyMode {

    private static final String KEY = "readonly.";
    private static final String ENABLED = KEY + "enabled";
    private static final String MESSAGE = KEY + "message";
    private static final String END = KEY + "endTime";
    private static final String ZONE = KEY + "timeZone";

    /**
     * The switch with what users are told.
     *
     * @param enabled whether changes are refused
     * @param message what to say instead
     * @param endTime when it will be over, {@code yyyy-MM-ddTHH:mm}
     * @param timeZone in which zone that is
     */
    public record State(
            boolean enabled,
            @Nullable String message,
            @Nullable String endTime,
            @Nullable String timeZone) {}

    private final Settings settings;
    private final CurrentUser currentUser;

    ReadOnlyMode(Settings settings, CurrentUser currentUser) {
        this.settings = settings;
        this.currentUser = currentUser;
    }

    /**
     * How it stands.
     *
     * @throws Problem where the caller is anonymous
     */
    public State state() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return new State(isOn(), text(MESSAGE), text(END), text(ZONE));
    }

    /**
     * Switches it.
     *
     * @throws Problem where the caller is no administrator, or time or zone are none
     */
    @Transactional
    public void set(State state) {
        settings.requireAdministrator();
        try {
            if (state.endTime() != null) {
                LocalDateTime.parse(state.endTime());
            }
            if (state.timeZone() != null) {
                ZoneId.of(state.timeZone());
            }
        } catch (DateTimeException wrong) {
            throw Problem.invalid(SettingTexts.READ_ONLY_END);
        }
        settings.set(ENABLED, state.enabled() ? "true" : null);
        settings.set(MESSAGE, state.message());
        settings.set(END, state.endTime());
        settings.set(ZONE, state.timeZone());
    }

    /**
     * Lets a change through.
     *
     * @param pretended whether to act as if Jira were read-only
     * @throws Problem while Jira is read-only
     */
    public void requireWritable(boolean pretended) {
        if (pretended || isOn()) {
            throw Problem.unavailable(settings.get(MESSAGE).orElse(SettingTexts.READ_ONLY));
        }
    }

    private boolean isOn() {
        return settings.get(ENABLED).isPresent();
    }

    private @Nullable String text(String key) {
        return settings.get(key).orElse(null);
    }
}
