package dev.backlot.api.platform.permission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A permission scheme; order of the keys as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PermissionSchemeBean(
        String expand,
        long id,
        String self,
        String name,
        @Nullable String description,
        @Nullable List<PermissionGrantBean> permissions) {}
