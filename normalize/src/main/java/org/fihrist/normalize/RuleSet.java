package org.fihrist.normalize;

import java.util.List;

/** The rules of a profile in their order, each with the classes of units that it is needed for. */
final class RuleSet {

  private final Rule[] rules;
  private final int[] concerns;

  /**
   * A rule with what it is for.
   *
   * @param classes the set of classes without which the rule changes nothing
   */
  record Entry(Rule rule, int classes) {}

  RuleSet(List<Entry> entries) {
    rules = entries.stream().map(Entry::rule).toArray(Rule[]::new);
    concerns = entries.stream().mapToInt(Entry::classes).toArray();
  }

  /** Applies the rules that a text with units of some classes needs. */
  void apply(Draft draft, int classes) {
    for (int i = 0; i < rules.length; i++) {
      if ((concerns[i] & classes) != 0) {
        draft.enter(rules[i].name());
        rules[i].apply(draft);
      }
    }
  }
}
