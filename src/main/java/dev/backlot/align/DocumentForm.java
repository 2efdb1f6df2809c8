package dev.backlot.align;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the values of an object are written down as one text, and read again. The dialect knows the form. */
public interface DocumentForm {

    /** The text. */
    String write(Map<String, @Nullable Object> values);

    /** The values: String, Long, BigDecimal, Boolean, List, Map, or null. */
    Map<String, @Nullable Object> read(String text);
}
