package dev.backlot.board;

import dev.backlot.user.Viewer;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A user or group that may change a board. */
@Embeddable
class BoardAdmin {

    private String holderType;
    private String holder;

    protected BoardAdmin() {}

    BoardAdmin(String holderType, String holder) {
        this.holderType = holderType;
        this.holder = holder;
    }

    boolean includes(Viewer viewer) {
        return !viewer.isAnonymous()
                && ("GROUP".equals(holderType)
                        ? viewer.groups().contains(holder)
                        : viewer.name().equals(holder));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardAdmin admin && holderType.equals(admin.holderType) && holder.equals(admin.holder);
    }

    @Override
    public int hashCode() {
        return Objects.hash(holderType, holder);
    }
}
