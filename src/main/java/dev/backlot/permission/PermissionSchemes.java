package dev.backlot.permission;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.GroupDeleted;
import dev.backlot.user.UserDeleted;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps permission schemes; that is administrators' business. Whom a scheme allows what is answered by {@link Grants}. */
@Service
@Transactional(readOnly = true)
public class PermissionSchemes {

    private static final int LONGEST_NAME = 255;

    private final PermissionSchemeRepository schemes;
    private final PermissionGrantRepository grants;
    private final SchemeAttributeRepository attributes;
    private final CurrentUser currentUser;
    private final ObjectProvider<PermissionSchemeUse> uses;

    PermissionSchemes(
            PermissionSchemeRepository schemes,
            PermissionGrantRepository grants,
            SchemeAttributeRepository attributes,
            CurrentUser currentUser,
            ObjectProvider<PermissionSchemeUse> uses) {
        this.schemes = schemes;
        this.grants = grants;
        this.attributes = attributes;
        this.currentUser = currentUser;
        this.uses = uses;
    }

    /**
     * Refuses who may not manage schemes.
     *
     * @throws Problem where the caller is no administrator
     */
    public void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(PermissionTexts.ADMINISTRATORS_ONLY);
        }
    }

    /** Every scheme, by name. */
    public List<PermissionScheme> all() {
        requireAdministrator();
        return schemes.findAllByOrderByName();
    }

    /**
     * The scheme with this number.
     *
     * @throws Problem where there is none or the caller is no administrator
     */
    public PermissionScheme require(long id) {
        requireAdministrator();
        return find(id);
    }

    /**
     * The scheme with this number, whoever asks; for code that asks for permissions itself.
     *
     * @throws Problem where there is none
     */
    public PermissionScheme find(long id) {
        return schemes.findById(id).orElseThrow(() -> Problem.notFound(PermissionTexts.missing(id)));
    }

    /** What a scheme grants, oldest first. */
    public List<PermissionGrant> grantsOf(long schemeId) {
        return grants.findBySchemeIdOrderById(schemeId);
    }

    /**
     * Makes a scheme.
     *
     * @return its number
     * @throws Problem where the caller is no administrator, or the name is missing, too long or taken
     */
    @Transactional
    public long create(@Nullable String name, @Nullable String description, List<NewGrant> permissions) {
        requireAdministrator();
        long id = schemes.save(new PermissionScheme(checkedName(name, null), description))
                .id();
        permissions.forEach(grant -> add(id, grant));
        return id;
    }

    /**
     * Changes a scheme; a list of grants replaces all that there are.
     *
     * @throws Problem as for creating, and where there is no such scheme
     */
    @Transactional
    public void update(long id, Change<String> name, Change<String> description, @Nullable List<NewGrant> permissions) {
        PermissionScheme scheme = require(id);
        name.ifSet(value -> scheme.name(checkedName(value, id)));
        description.ifSet(scheme::description);
        if (permissions != null) {
            grants.deleteAll(grants.findBySchemeIdOrderById(id));
            permissions.forEach(grant -> add(id, grant));
        }
    }

    /**
     * Deletes a scheme with all that it grants.
     *
     * @throws Problem where there is none, a project uses it, it is the default one, or the caller is no administrator
     */
    @Transactional
    public void delete(long id) {
        PermissionScheme scheme = require(id);
        if (id == PermissionScheme.DEFAULT) {
            throw Problem.invalid(PermissionTexts.DEFAULT_STAYS);
        }
        if (uses.stream().anyMatch(use -> use.isUsed(id))) {
            throw Problem.invalid(PermissionTexts.IN_USE);
        }
        schemes.delete(scheme);
    }

    /**
     * One grant of a scheme.
     *
     * @throws Problem where there is none or the caller is no administrator
     */
    public PermissionGrant requireGrant(long schemeId, long grantId) {
        require(schemeId);
        return grants.findByIdAndSchemeId(grantId, schemeId)
                .orElseThrow(() -> Problem.notFound(PermissionTexts.grantMissing(grantId)));
    }

    /**
     * Adds a grant to a scheme; the same once more changes nothing.
     *
     * @return the number of the grant
     * @throws Problem where there is no such scheme, the holder is not named or the caller is no administrator
     */
    @Transactional
    public long grant(long schemeId, NewGrant grant) {
        require(schemeId);
        return grants.findBySchemeIdOrderById(schemeId).stream()
                .filter(known -> known.is(grant))
                .findFirst()
                .map(PermissionGrant::id)
                .orElseGet(() -> add(schemeId, grant));
    }

    /**
     * Takes a grant out of a scheme.
     *
     * @throws Problem where there is none or the caller is no administrator
     */
    @Transactional
    public void revoke(long schemeId, long grantId) {
        grants.delete(requireGrant(schemeId, grantId));
    }

    /**
     * What is kept with a scheme under a key.
     *
     * @throws Problem where there is nothing or the caller is no administrator
     */
    public String attribute(long schemeId, String key) {
        require(schemeId);
        return attributes
                .findById(new SchemeAttribute.Id(schemeId, key))
                .map(SchemeAttribute::value)
                .orElseThrow(() -> Problem.notFound(PermissionTexts.attributeMissing(key)));
    }

    /**
     * Keeps a text with a scheme.
     *
     * @throws Problem where there is no such scheme or the caller is no administrator
     */
    @Transactional
    public void setAttribute(long schemeId, String key, String value) {
        require(schemeId);
        attributes.save(new SchemeAttribute(new SchemeAttribute.Id(schemeId, key), value));
    }

    /** Names another role in every grant that names this one; part of the caller's transaction. */
    @Transactional
    public void replaceHolder(HolderType type, String holder, @Nullable String other) {
        List<PermissionGrant> all = grants.findByHolderTypeAndHolder(type, holder);
        if (other == null) {
            grants.deleteAll(all);
        } else {
            all.forEach(grant -> grant.holder(other));
        }
    }

    /** Whether a grant names this holder. */
    public boolean names(HolderType type, String holder) {
        return !grants.findByHolderTypeAndHolder(type, holder).isEmpty();
    }

    @EventListener
    void forget(UserDeleted gone) {
        replaceHolder(HolderType.USER, gone.key(), null);
    }

    @EventListener
    void forget(GroupDeleted gone) {
        replaceHolder(HolderType.GROUP, gone.name(), null);
    }

    private long add(long schemeId, NewGrant grant) {
        if (grant.type().needsHolder() && grant.holder() == null) {
            throw Problem.invalidField(
                    "holder", PermissionTexts.holderMissing(grant.type().wireName()));
        }
        return grants.save(new PermissionGrant(schemeId, grant)).id();
    }

    private String checkedName(@Nullable String name, @Nullable Long ownId) {
        if (name == null || name.isBlank()) {
            throw Problem.invalidField("name", PermissionTexts.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw Problem.invalidField("name", PermissionTexts.NAME_LONG);
        }
        boolean taken = schemes.findAllByOrderByName().stream()
                .anyMatch(scheme -> scheme.name().equalsIgnoreCase(name) && !Objects.equals(scheme.id(), ownId));
        if (taken) {
            throw Problem.invalidField("name", PermissionTexts.NAME_TAKEN);
        }
        return name.strip();
    }
}
