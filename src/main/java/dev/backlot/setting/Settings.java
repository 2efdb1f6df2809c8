package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps texts under keys for the whole server. Only administrators change them. */
@Service
public class Settings {

    private final SettingRepository repository;
    private final CurrentUser currentUser;
    private final Cached<Map<String, String>> all;

    Settings(SettingRepository repository, CurrentUser currentUser, Revision revision) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.all = new Cached<>(
                revision, () -> repository.findAll().stream().collect(Collectors.toMap(Setting::key, Setting::value)));
    }

    /** What somebody set, nothing where the default holds. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(all.get().get(key));
    }

    /**
     * Sets a value, or goes back to the default where it is null.
     *
     * @throws Problem where the caller is no administrator
     */
    @Transactional
    public void set(String key, @Nullable String value) {
        requireAdministrator();
        if (value == null) {
            repository.deleteById(key);
        } else {
            repository.save(new Setting(key, value));
        }
    }

    /**
     * Lets administrators through only.
     *
     * @throws Problem for all others
     */
    public void requireAdministrator() {
        Viewer viewer = currentUser.viewer();
        if (!viewer.administrator()) {
            throw viewer.refusal(SettingTexts.ADMINISTRATORS_ONLY);
        }
    }

    /**
     * Lets administrators through only, where the documents answer all others with 401.
     *
     * @throws Problem for all others
     */
    public void requireSystemAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw Problem.unauthenticated(SettingTexts.ADMINISTRATORS_ONLY);
        }
    }
}
