package dev.backlot.kernel;

import org.jspecify.annotations.Nullable;

/** Checks what people call things. */
public final class Names {

    private Names() {}

    /**
     * A name as it is stored: without blanks around it.
     *
     * @param field what requests call it
     * @param longest how many characters it may have, without the blanks around it
     * @param missing what to say where there is none
     * @param tooLong what to say where it has more
     * @throws Problem then
     */
    public static String required(String field, @Nullable String name, int longest, String missing, String tooLong) {
        if (name == null || name.isBlank()) {
            throw Problem.invalidField(field, missing);
        }
        String stripped = name.strip();
        if (stripped.length() > longest) {
            throw Problem.invalidField(field, tooLong);
        }
        return stripped;
    }
}
