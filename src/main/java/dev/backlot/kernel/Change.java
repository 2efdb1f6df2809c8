package dev.backlot.kernel;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about one field: nothing (keep it) or a new value, which may be null. JSON tells the two apart by
 * the presence of the key.
 *
 * @param <T> the field's type
 */
public final class Change<T> {

    private static final Change<?> KEEP = new Change<>(false, null);

    private final boolean present;
    private final @Nullable T value;

    private Change(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    /** The field was not mentioned. */
    @SuppressWarnings("unchecked")
    public static <T> Change<T> keep() {
        return (Change<T>) KEEP;
    }

    /** The field is to have this value. */
    public static <T> Change<T> set(@Nullable T value) {
        return new Change<>(true, value);
    }

    /** Whether the field was mentioned. */
    public boolean isSet() {
        return present;
    }

    /** The new value where there is one, the given one otherwise. */
    public @Nullable T or(@Nullable T current) {
        return present ? value : current;
    }

    /** The same change where it is set; clearing the field where it was not mentioned, as a full update does. */
    public Change<T> orClear() {
        return present ? this : set(null);
    }

    /** Hands the new value on, if there is one. */
    public void ifSet(Consumer<? super @Nullable T> action) {
        if (present) {
            action.accept(value);
        }
    }

    /** The same change with the value in another form. */
    public <R> Change<R> map(Function<? super @Nullable T, ? extends @Nullable R> mapping) {
        return present ? set(mapping.apply(value)) : keep();
    }
}
