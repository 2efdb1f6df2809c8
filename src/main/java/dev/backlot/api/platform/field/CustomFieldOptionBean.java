package dev.backlot.api.platform.field;

import dev.backlot.api.Urls;
import dev.backlot.constant.CustomFieldOption;
import java.util.List;

/** An option in full. No field has options below options here, so there are no children. */
record CustomFieldOptionBean(String self, String value, boolean disabled, long id, List<Long> childrenIds) {

    static CustomFieldOptionBean of(CustomFieldOption option, Urls urls) {
        return new CustomFieldOptionBean(
                urls.platform("customFieldOption/" + option.id()),
                option.value(),
                option.disabled(),
                option.id(),
                List.of());
    }
}
