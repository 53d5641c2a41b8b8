package org.fihrist.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.fihrist.entities.Gazetteer.Entry;

/**
 * A gazetteer whose entries change while others search it: an immutable base and a small overlay of
 * changes. Each change makes a new {@link Gazetteer} and puts it in place of the last in one step;
 * who searches takes the {@linkplain #current() current} one and keeps it for as long as the text
 * lasts, so it sees all of a change or nothing of it and never waits.
 *
 * <pre>{@code
 * LiveGazetteer live = new LiveGazetteer(Gazetteer.open(file));
 * live.put(Entry.of("n1", EntityType.PERSON, "سلمى الراشد"));
 * EntityMatcher.builder(live.current()).build().match(text);   // finds her
 * live.compact();                          // when many changes have come together
 * }</pre>
 *
 * <p>A change costs time in proportion to the entries of the overlay, whatever the size of the
 * base: well under a millisecond for a few of them. Searches read the text once more for the
 * overlay. Making a matcher of the current gazetteer takes constant time. Compacting costs as much
 * as compiling all entries anew.
 *
 * <p>Safe for use by any number of threads; changes are made one at a time.
 */
public final class LiveGazetteer {

  private final Map<String, Entry> overlay = new LinkedHashMap<>();
  private final TreeSet<Integer> hidden = new TreeSet<>();
  private Gazetteer base;
  private volatile Gazetteer current;

  /**
   * A live gazetteer that begins with the entries of another. Names that are not indexed yet are
   * indexed here, and a gazetteer that has an overlay is compacted.
   *
   * @param base the entries to begin with
   */
  public LiveGazetteer(Gazetteer base) {
    this.base = Objects.requireNonNull(base, "base").compacted();
    this.base.index();
    this.current = this.base;
  }

  /**
   * The gazetteer as it is now; it does not change any more.
   *
   * @return the entries after the last change that has returned, or a later one
   */
  public Gazetteer current() {
    return current;
  }

  /**
   * Adds an entry or replaces the one of the same id.
   *
   * @param entry the entry
   */
  public void put(Entry entry) {
    change(List.of(Objects.requireNonNull(entry, "entry")), List.of());
  }

  /**
   * Removes an entry.
   *
   * @param id the entry's id
   * @return whether there was such an entry
   */
  public boolean remove(String id) {
    return change(List.of(), List.of(Objects.requireNonNull(id, "id"))) > 0;
  }

  /**
   * Makes several changes that are seen together: first removes, then adds or replaces.
   *
   * @param put entries to add, or to put in place of those of the same ids
   * @param remove ids of entries to remove; ids that no entry has are passed over
   * @return how many entries were removed
   */
  public synchronized int change(Collection<Entry> put, Collection<String> remove) {
    List<Entry> added = List.copyOf(Objects.requireNonNull(put, "put"));
    int removed = 0;
    for (String id : List.copyOf(Objects.requireNonNull(remove, "remove"))) {
      removed += drop(id) ? 1 : 0;
    }
    for (Entry entry : added) {
      drop(entry.id());
      overlay.put(entry.id(), entry);
    }
    if (removed > 0 || !added.isEmpty()) {
      publish();
    }
    return removed;
  }

  private boolean drop(String id) {
    if (overlay.remove(id) != null) {
      return true;
    }
    int place = base.table().find(id);
    return place != Entries.NONE && hidden.add(place);
  }

  /** Makes one base of the base and all changes. Searches go on meanwhile; other changes wait. */
  public synchronized void compact() {
    base = current.compacted();
    base.index();
    overlay.clear();
    hidden.clear();
    current = base;
  }

  private void publish() {
    int[] places = hidden.stream().mapToInt(Integer::intValue).toArray();
    Entries changes = Entries.of(new ArrayList<>(overlay.values()));
    current =
        new Gazetteer(
            new LayeredEntries(base.table(), places, changes),
            new NameIndex(base.index(), places, changes));
  }
}
