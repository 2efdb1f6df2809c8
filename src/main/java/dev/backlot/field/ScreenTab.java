package dev.backlot.field;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a screen, with fields in an order. */
@Entity
@Table(name = "screen_tab")
public class ScreenTab {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screen_tab_seq")
    @SequenceGenerator(name = "screen_tab_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long screenId;
    private String name;
    private int sequence;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "screen_field", joinColumns = @JoinColumn(name = "tab_id"))
    @OrderColumn(name = "sequence")
    private List<ScreenField> fields = new ArrayList<>();

    /** For JPA. */
    protected ScreenTab() {}

    ScreenTab(long screenId, String name, int sequence) {
        this.screenId = screenId;
        this.name = name;
        this.sequence = sequence;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The fields, in their order. */
    public List<ScreenField> fields() {
        return List.copyOf(fields);
    }

    long screenId() {
        return screenId;
    }

    int sequence() {
        return sequence;
    }

    void name(String newName) {
        name = newName;
    }

    void sequence(int place) {
        sequence = place;
    }

    Optional<ScreenField> field(String fieldId) {
        return fields.stream().filter(field -> field.fieldId().equals(fieldId)).findFirst();
    }

    /** The list is written anew: the database knows fields by their ids and places by their numbers. */
    void fields(List<ScreenField> wanted) {
        fields = new ArrayList<>(wanted);
    }
}
