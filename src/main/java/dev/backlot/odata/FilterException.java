package dev.backlot.odata;

/** A text is no filter, or asks for what is not there. */
public final class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * A mistake at a place.
     *
     * @param message what is wrong, a whole sentence without the place
     * @param position how many characters come before it
     */
    public FilterException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** How many characters come before the mistake. */
    public int position() {
        return position;
    }

    /** What is wrong, and where. */
    public String told() {
        return getMessage() + " (position " + position + ")";
    }
}
