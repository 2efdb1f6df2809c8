package dev.backlot.property;

import dev.backlot.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps JSON values under keys. Who may see or change the thing that they are stored on is asked elsewhere. */
@Service
@Transactional(readOnly = true)
public class Properties {

    private static final int KEY_LIMIT = 255;
    private static final int VALUE_LIMIT = 32_768;

    private final PropertyRepository properties;
    private final ApplicationEventPublisher events;

    Properties(PropertyRepository properties, ApplicationEventPublisher events) {
        this.properties = properties;
        this.events = events;
    }

    /** The keys stored on a thing, sorted. */
    public List<String> keys(PropertyOwner owner, long ownerId) {
        return properties.keys(owner, ownerId);
    }

    /**
     * The JSON text stored under a key.
     *
     * @throws Problem where there is none
     */
    public String get(PropertyOwner owner, long ownerId, String key) {
        return find(owner, ownerId, key).map(EntityProperty::json).orElseThrow(() -> missing(key));
    }

    /**
     * Stores a JSON text under a key.
     *
     * @return whether the key is new
     * @throws Problem where key or text are too long
     */
    @Transactional
    public boolean set(PropertyOwner owner, long ownerId, String key, String json) {
        if (key.length() > KEY_LIMIT) {
            throw Problem.invalid(PropertyTexts.KEY_LONG);
        }
        if (json.getBytes(StandardCharsets.UTF_8).length > VALUE_LIMIT) {
            throw Problem.invalid(PropertyTexts.VALUE_LONG);
        }
        Optional<EntityProperty> known = find(owner, ownerId, key);
        known.ifPresentOrElse(
                property -> property.json(json),
                () -> properties.save(new EntityProperty(new PropertyId(owner, ownerId, key), json)));
        events.publishEvent(new PropertyChanged(PropertyChanged.How.SET, owner, ownerId, key, json));
        return known.isEmpty();
    }

    /**
     * Removes a key and what is stored under it.
     *
     * @throws Problem where there is no such key
     */
    @Transactional
    public void delete(PropertyOwner owner, long ownerId, String key) {
        EntityProperty property = find(owner, ownerId, key).orElseThrow(() -> missing(key));
        events.publishEvent(new PropertyChanged(PropertyChanged.How.DELETED, owner, ownerId, key, property.json()));
        properties.delete(property);
    }

    /** Removes all that is stored on a thing that is going; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAll(PropertyOwner owner, long ownerId) {
        properties.deleteByIdEntityTypeAndIdEntityIdIn(owner, List.of(ownerId));
    }

    /** The JSON texts stored on things of a kind, by thing and key, in one statement; keys are sorted. */
    public Map<Long, Map<String, String>> all(PropertyOwner owner, Collection<Long> ownerIds) {
        Map<Long, Map<String, String>> all = new HashMap<>();
        if (!ownerIds.isEmpty()) {
            properties
                    .findByIdEntityTypeAndIdEntityIdIn(owner, ownerIds)
                    .forEach(property -> all.computeIfAbsent(property.ownerId(), id -> new TreeMap<>())
                            .put(property.key(), property.json()));
        }
        return all;
    }

    private Optional<EntityProperty> find(PropertyOwner owner, long ownerId, String key) {
        return properties.findById(new PropertyId(owner, ownerId, key));
    }

    private static Problem missing(String key) {
        return Problem.notFound(PropertyTexts.missing(key));
    }
}
