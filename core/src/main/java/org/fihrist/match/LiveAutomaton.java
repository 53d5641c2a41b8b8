package org.fihrist.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * An automaton whose names change while others search it: an immutable base and a small overlay of
 * changes. Each change makes a new {@link Automaton} and puts it in place of the last in one step;
 * a search takes the {@linkplain #current() current} one and keeps it, so it sees all of a change
 * or nothing of it and never waits.
 *
 * <pre>{@code
 * LiveAutomaton live = new LiveAutomaton(Automaton.open(file));
 * live.add("جنيف 4", 77);
 * live.current().find(text, MatchKind.LEFTMOST_LONGEST, true);
 * live.compact();                       // when many changes have come together
 * }</pre>
 *
 * <p>A change costs time in proportion to the names in the overlay: well under a millisecond for
 * hundreds of them. Searches slow down a little with an overlay, not with its size. Compacting
 * costs as much as building the whole anew.
 *
 * <p>Safe for use by any number of threads; changes are made one at a time.
 */
public final class LiveAutomaton {

  /** A name as it is compared: its folded words, and whether its breaks are soft. */
  private record Key(String letters, boolean soft) {}

  /** A name of the overlay, with its values. */
  private record Added(String name, List<Integer> values) {}

  private final Map<Key, Added> overlay = new LinkedHashMap<>();
  private final TreeSet<Integer> hidden = new TreeSet<>();
  private final NameFolder folder = new NameFolder();
  private Image base;
  private volatile Automaton current;

  /**
   * A live automaton that begins with the names of another.
   *
   * @param base the names to begin with
   */
  public LiveAutomaton(Automaton base) {
    this.base = Objects.requireNonNull(base, "base").layers().compact(Automaton.NO_PROGRESS);
    this.current = new Automaton(Layers.of(this.base));
  }

  /**
   * The automaton as it is now; it does not change any more.
   *
   * @return the names after the last change that has returned, or a later one
   */
  public Automaton current() {
    return current;
  }

  /**
   * Adds a name, or one more value to a name; its values so far stay.
   *
   * @param name the name as people write it
   * @param value what is reported when it is found, after the values that the name has
   * @param softBreaks whether word breaks inside the name count for nothing
   * @throws IllegalArgumentException if the name cannot be found: see {@link Automaton.Builder#add}
   */
  public synchronized void add(CharSequence name, int value, boolean softBreaks) {
    folder.fold(name, 0);
    put(name, value, softBreaks);
    publish();
  }

  /**
   * Gives a name one value in place of all that it had with hard and with soft breaks.
   *
   * @param name the name as people write it
   * @param value what is reported when it is found
   * @param softBreaks whether word breaks inside the name count for nothing
   * @throws IllegalArgumentException if the name cannot be found: see {@link Automaton.Builder#add}
   */
  public synchronized void replace(CharSequence name, int value, boolean softBreaks) {
    drop(folder.fold(name, 0));
    put(name, value, softBreaks);
    publish();
  }

  /**
   * Removes a name with all its values, with hard and with soft breaks.
   *
   * @param name the name in any spelling with the same key
   * @return whether it was there
   * @throws IllegalArgumentException if no such name can have been added
   */
  public synchronized boolean remove(CharSequence name) {
    boolean removed = drop(folder.fold(name, 0));
    if (removed) {
      publish();
    }
    return removed;
  }

  /** Makes one base of the base and all changes. Searches go on meanwhile; other changes wait. */
  public synchronized void compact() {
    base = current.layers().compact(Automaton.NO_PROGRESS);
    overlay.clear();
    hidden.clear();
    publish();
  }

  private void put(CharSequence name, int value, boolean softBreaks) {
    overlay
        .computeIfAbsent(
            new Key(folder.key(softBreaks), softBreaks),
            key -> new Added(name.toString(), new ArrayList<>()))
        .values()
        .add(value);
  }

  private boolean drop(Tokens name) {
    boolean hard = overlay.remove(new Key(folder.key(false), false)) != null;
    boolean soft = overlay.remove(new Key(folder.key(true), true)) != null;
    boolean hardBase = hide(base.find(name));
    boolean softBase = hide(base.findSoft(name));
    return hard || soft || hardBase || softBase;
  }

  private boolean hide(int node) {
    return node != Image.NONE && base.code(node) != 0 && hidden.add(node);
  }

  private void publish() {
    int[] nodes = hidden.stream().mapToInt(Integer::intValue).toArray();
    if (overlay.isEmpty() && nodes.length == 0) {
      current = new Automaton(Layers.of(base));
      return;
    }
    Names names = new Names();
    overlay.forEach(
        (key, added) -> {
          Tokens words = folder.fold(added.name(), 0);
          added.values().forEach(value -> names.add(words, value, key.soft()));
        });
    Image changes = Compiler.compile(names, Automaton.NO_PROGRESS);
    current = new Automaton(new Layers(new Image[] {base, changes}, nodes));
  }
}
