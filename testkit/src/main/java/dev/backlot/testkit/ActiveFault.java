package dev.backlot.testkit;

/** A fault that is set in a world, until it is used up or closed. */
public final class ActiveFault implements AutoCloseable {

    private final Control control;
    private final String id;

    ActiveFault(Control control, String id) {
        this.control = control;
        this.id = id;
    }

    /** Its number. */
    public String id() {
        return id;
    }

    /** How many requests it acted on so far. */
    public long acted() {
        for (Json fault : control.get("/faults").list()) {
            if (id.equals(fault.text("id"))) {
                return fault.number("acted");
            }
        }
        throw new BacklotException("There is no fault " + id + " any more.");
    }

    /** Takes it away; one that is gone already is no matter. */
    @Override
    public void close() {
        control.call("DELETE", "/faults/" + id, null);
    }
}
