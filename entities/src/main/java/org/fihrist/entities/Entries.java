package org.fihrist.entities;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.fihrist.entities.Gazetteer.Entry;

/** The entries of a gazetteer in their order, and where each id is. Immutable. */
abstract class Entries extends AbstractList<Entry> implements RandomAccess {

  static final int NONE = -1;

  /** The place of the entry with an id, {@link #NONE} when there is none. */
  abstract int find(String id);

  /** How many entries {@link #isUnweighted leave open} how probable their names are. */
  abstract int unweighted();

  static int unweighted(List<Entry> entries) {
    return (int) entries.stream().filter(Entries::isUnweighted).count();
  }

  /** Whether an entry does not say how probable it is that its name, where it stands, is meant. */
  static boolean isUnweighted(Entry entry) {
    return Double.isNaN(entry.prior()) && !entry.ambiguous();
  }

  /** Entries in memory; their ids are all different. */
  static Entries of(List<Entry> entries) {
    return new InMemory(List.copyOf(entries));
  }

  private static final class InMemory extends Entries {

    private final List<Entry> entries;
    private final Map<String, Integer> byId;
    private final int unweighted;

    InMemory(List<Entry> entries) {
      this.entries = entries;
      this.unweighted = unweighted(entries);
      this.byId = new HashMap<>(entries.size() * 2);
      for (int i = 0; i < entries.size(); i++) {
        byId.put(entries.get(i).id(), i);
      }
    }

    @Override
    public Entry get(int i) {
      return entries.get(i);
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    int unweighted() {
      return unweighted;
    }

    @Override
    int find(String id) {
      return byId.getOrDefault(id, NONE);
    }
  }
}
