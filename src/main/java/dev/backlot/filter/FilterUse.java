package dev.backlot.filter;

/** Tells of things that live on filters, such as boards. */
public interface FilterUse {

    /** Whether something would lose its issues if this filter were gone. */
    boolean needs(long filterId);
}
