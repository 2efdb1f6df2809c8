package dev.backlot.align;

/** Something about an object that cannot be; whoever knows what was asked for makes a refusal of it. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Mistake(String message) {
        super(message, null, false, false);
    }

    /** A property whose value cannot be. */
    static Mistake invalid(String property) {
        return new Mistake(AlignTexts.invalid(property));
    }

    /** What is wrong. */
    String told() {
        return String.valueOf(getMessage());
    }
}
