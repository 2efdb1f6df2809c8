package dev.backlot.api.agile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.board.Estimation;
import org.jspecify.annotations.Nullable;

/** What an issue is estimated at and the field that says so; the value is left out where there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EstimationBean(String fieldId, @Nullable Object value) {

    static EstimationBean of(Estimation estimation) {
        return new EstimationBean(estimation.fieldId(), estimation.value());
    }
}
