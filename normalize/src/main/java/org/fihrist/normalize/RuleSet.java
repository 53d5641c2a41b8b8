package org.fihrist.normalize;

import java.util.List;

/** The rules of a profile in their order, each with the traits of units that it is needed for. */
final class RuleSet {

  private final Rule[] rules;
  private final int[] concerns;

  /**
   * A rule with what it is for.
   *
   * @param traits the set of {@link Traits} without which the rule changes nothing
   */
  record Entry(Rule rule, int traits) {}

  RuleSet(List<Entry> entries) {
    rules = entries.stream().map(Entry::rule).toArray(Rule[]::new);
    concerns = entries.stream().mapToInt(Entry::traits).toArray();
  }

  /** Applies the rules that the text needs. */
  void apply(Draft draft) {
    for (int i = 0; i < rules.length; i++) {
      if ((concerns[i] & draft.traits()) != 0) {
        rules[i].apply(draft);
      }
    }
  }

  /** Applies all rules, and tells the draft which one is at work. */
  void applyAll(Draft draft) {
    for (Rule rule : rules) {
      draft.enter(rule.name());
      rule.apply(draft);
    }
  }
}
