package org.fihrist.repair.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.text.ArabicChars;

/**
 * Builds the minimal automaton of forms in ascending order, state by state, as Daciuk, Mihov,
 * Watson and Watson describe it (Incremental Construction of Minimal Acyclic Finite-State Automata,
 * 2000).
 */
final class FormAutomatonBuilder {

  /** A state under construction: equal states become one. */
  private static final class State {
    long letters;
    int reading;
    State[] targets = {};
    int id = -1;

    void add(int letter, State target) {
      letters |= 1L << letter;
      targets = Arrays.copyOf(targets, targets.length + 1);
      targets[targets.length - 1] = target;
    }

    /* Targets are compared by identity: they are registered before their source is. */
    @Override
    public boolean equals(Object other) {
      return other instanceof State that
          && letters == that.letters
          && reading == that.reading
          && sameTargets(that);
    }

    private boolean sameTargets(State that) {
      for (int i = 0; i < targets.length; i++) {
        if (targets[i] != that.targets[i]) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = Long.hashCode(letters) * 31 + reading;
      for (State target : targets) {
        hash = hash * 31 + System.identityHashCode(target);
      }
      return hash;
    }
  }

  private final Map<State, State> register = new HashMap<>();
  private final List<State> path = new ArrayList<>(List.of(new State()));
  private String previous = "";

  /**
   * Adds a form.
   *
   * @throws IllegalArgumentException if the form does not come after the one before it
   */
  void add(String form, int reading) {
    if (form.compareTo(previous) <= 0) {
      throw new IllegalArgumentException(form + " does not come after " + previous);
    }
    int shared = 0;
    int limit = Math.min(form.length(), previous.length());
    while (shared < limit && form.charAt(shared) == previous.charAt(shared)) {
      shared++;
    }
    minimise(shared);
    for (int i = shared; i < form.length(); i++) {
      path.add(new State());
    }
    path.get(form.length()).reading = reading;
    previous = form;
  }

  /** Registers the states of the last form beyond a depth and hangs them on their sources. */
  private void minimise(int depth) {
    for (int i = path.size() - 1; i > depth; i--) {
      State state = path.remove(i);
      State known = register.putIfAbsent(state, state);
      path.get(i - 1)
          .add(previous.charAt(i - 1) - ArabicChars.HAMZA, known == null ? state : known);
    }
  }

  /** The automaton of all forms. */
  FormAutomaton build() {
    minimise(0);
    List<State> order = new ArrayList<>();
    number(path.get(0), order);
    Map<Integer, Integer> readings = new LinkedHashMap<>();
    readings.put(0, 0);
    long[] letters = new long[order.size()];
    char[] readingOf = new char[order.size()];
    int[] targets = new int[order.stream().mapToInt(state -> state.targets.length).sum()];
    int place = 0;
    for (State state : order) {
      letters[state.id] = state.letters;
      Integer known = readings.putIfAbsent(state.reading, readings.size());
      readingOf[state.id] = (char) (known == null ? readings.size() - 1 : known);
      for (State target : state.targets) {
        targets[place++] = target.id;
      }
    }
    int[] table = readings.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new FormAutomaton(letters, targets, readingOf, table);
  }

  private static void number(State state, List<State> order) {
    if (state.id < 0) {
      state.id = order.size();
      order.add(state);
      for (State target : state.targets) {
        number(target, order);
      }
    }
  }
}
