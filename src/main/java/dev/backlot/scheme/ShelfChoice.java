package dev.backlot.scheme;

import dev.backlot.project.SchemeChoice;

/** Lets requests about projects say which scheme of one kind is to be used. */
record ShelfChoice<T extends Scheme>(String field, SchemesOf<T> schemes) implements SchemeChoice {

    @Override
    public boolean exists(long schemeId) {
        return schemes.find(schemeId).isPresent();
    }

    @Override
    public void assign(long projectId, long schemeId) {
        schemes.find(schemeId).ifPresent(scheme -> schemes.assign(projectId, scheme));
    }
}
