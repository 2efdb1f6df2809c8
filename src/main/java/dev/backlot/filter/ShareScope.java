package dev.backlot.filter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whom a user's new filters are shared with. */
@Entity
@Table(name = "filter_share_scope")
class ShareScope {

    @Id
    private Long userId;

    @Enumerated(EnumType.STRING)
    private Share.Scope scope;

    protected ShareScope() {}

    ShareScope(long userId, Share.Scope scope) {
        this.userId = userId;
        this.scope = scope;
    }

    Share.Scope scope() {
        return scope;
    }
}
