package dev.backlot.align;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The system roles: ours, since those of a real Align are made by its administrators. */
enum Role {
    /** Jira's administrators. */
    ADMINISTRATOR(1, "Administrator", "Everything."),
    MEMBER(2, "Member", "Changes work and reads structure."),
    PORTFOLIO_READER(3, "Portfolio reader", "Reads the work of its own portfolios.");

    /** What people work on. */
    private static final Set<String> WORK = Set.of(
            "Themes",
            "Epics",
            "Capabilities",
            "Features",
            "Stories",
            "Tasks",
            "Defects",
            "Risks",
            "Goals",
            "Objectives",
            "KeyResults",
            "ReleaseVehicles",
            "Iterations",
            "Ideas");

    /** What belongs to no portfolio and is no business of those who read one. */
    private static final Set<String> ENTERPRISE = Set.of("Users", "Products", "Goals", "Snapshots", "Ideas");

    private final long id;
    private final String label;
    private final String description;

    Role(long id, String label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
    }

    static Optional<Role> of(long id) {
        return Arrays.stream(values()).filter(role -> role.id == id).findFirst();
    }

    long id() {
        return id;
    }

    String label() {
        return label;
    }

    String description() {
        return description;
    }

    Access access(Resource resource) {
        return switch (this) {
            case ADMINISTRATOR -> Access.WRITE;
            case MEMBER -> WORK.contains(resource.name()) ? Access.WRITE : Access.READ;
            case PORTFOLIO_READER -> ENTERPRISE.contains(resource.name()) ? Access.NONE : Access.READ;
        };
    }
}
