package dev.backlot.api.platform.field;

import dev.backlot.api.Urls;
import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Chooses among the options of a custom field. */
@Component
class FieldOptions {

    private final Constants constants;

    FieldOptions(Constants constants) {
        this.constants = constants;
    }

    /** The options with a text in them; none where the field does not apply to any of the projects or types. */
    List<CustomFieldOption> find(CustomField field, String query, List<Long> projectIds, List<Long> typeIds) {
        if (!applies(field.projectIds(), projectIds) || !applies(field.issueTypeIds(), typeIds)) {
            return List.of();
        }
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return constants.options(field.id()).stream()
                .filter(option -> option.value().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** A page of them; pages are counted from 1, which is ours. */
    CustomFieldOptionsBean page(List<CustomFieldOption> all, int maxResults, int page, Urls urls) {
        if (page < 1) {
            throw Problem.invalid(CustomFieldTexts.NO_PAGE);
        }
        int size = Math.max(maxResults, 0);
        Page<CustomFieldOption> found = Page.of(all, new PageQuery((page - 1L) * size, size));
        return new CustomFieldOptionsBean(
                all.size(),
                found.map(option -> CustomFieldOptionBean.of(option, urls)).values());
    }

    private static boolean applies(Set<Long> context, List<Long> wanted) {
        return context.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(context::contains);
    }
}
