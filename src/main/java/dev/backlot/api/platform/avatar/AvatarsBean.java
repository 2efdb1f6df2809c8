package dev.backlot.api.platform.avatar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures that a thing can have; null where only those of the server are asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AvatarsBean(List<AvatarBean> system, @Nullable List<AvatarBean> custom) {}
