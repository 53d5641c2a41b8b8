package org.fihrist.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * What one gazetteer has in place of another's entries.
 *
 * <pre>{@code
 * GazetteerDiff diff = older.diff(newer);
 * diff.added();                          // entries whose id the older one does not have
 * diff.changed().get(0).fields();        // [name, aliases]
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param added the entries whose id only the later gazetteer has, in its order
 * @param removed the entries whose id only the earlier gazetteer has, in its order
 * @param changed the entries of one id that are not equal, in the later gazetteer's order
 */
public record GazetteerDiff(List<Entry> added, List<Entry> removed, List<Change> changed) {

  /**
   * Copies the lists.
   *
   * @param added the entries whose id only the later gazetteer has, in its order
   * @param removed the entries whose id only the earlier gazetteer has, in its order
   * @param changed the entries of one id that are not equal, in the later gazetteer's order
   */
  public GazetteerDiff {
    added = List.copyOf(Objects.requireNonNull(added, "added"));
    removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
    changed = List.copyOf(Objects.requireNonNull(changed, "changed"));
  }

  /**
   * An entry before and after.
   *
   * @param before the earlier gazetteer's entry
   * @param after the later gazetteer's entry, of the same id
   */
  public record Change(Entry before, Entry after) {

    /**
     * Checks that both have one id.
     *
     * @param before the earlier gazetteer's entry
     * @param after the later gazetteer's entry, of the same id
     * @throws IllegalArgumentException if their ids differ
     */
    public Change {
      if (!before.id().equals(after.id())) {
        throw new IllegalArgumentException(before.id() + " is not " + after.id());
      }
    }

    /**
     * The fields that differ.
     *
     * @return names of components of {@link Entry}, in its order; not empty in a {@link
     *     GazetteerDiff}
     */
    public List<String> fields() {
      List<String> fields = new ArrayList<>();
      add(fields, "type", before.type(), after.type());
      add(fields, "subtype", before.subtype(), after.subtype());
      add(fields, "name", before.name(), after.name());
      add(fields, "aliases", before.aliases(), after.aliases());
      add(fields, "prior", before.prior(), after.prior());
      add(fields, "cues", before.cues(), after.cues());
      add(fields, "ambiguous", before.ambiguous(), after.ambiguous());
      add(fields, "properties", before.properties(), after.properties());
      return List.copyOf(fields);
    }

    private static void add(List<String> fields, String field, Object before, Object after) {
      if (!before.equals(after)) {
        fields.add(field);
      }
    }
  }

  /**
   * Whether the two gazetteers have the same entries.
   *
   * @return true when nothing was added, removed or changed
   */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  static GazetteerDiff between(Gazetteer earlier, Gazetteer later) {
    List<Entry> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    for (Entry after : later.entries()) {
      Optional<Entry> before = earlier.entry(after.id());
      if (before.isEmpty()) {
        added.add(after);
      } else if (!before.get().equals(after)) {
        changed.add(new Change(before.get(), after));
      }
    }
    List<Entry> removed = new ArrayList<>();
    for (Entry before : earlier.entries()) {
      if (later.entry(before.id()).isEmpty()) {
        removed.add(before);
      }
    }
    return new GazetteerDiff(added, removed, changed);
  }
}
