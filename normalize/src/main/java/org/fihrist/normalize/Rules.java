package org.fihrist.normalize;

import java.util.ArrayList;
import java.util.List;

/** The rules of each profile, in their order. */
final class Rules {

  private Rules() {}

  static Rule[] of(Profile profile) {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Invisibles());
    rules.add(new PresentationForms());
    rules.add(new Tatweel());
    rules.add(new Composition());
    rules.add(WhiteSpace.LINES);
    rules.add(new PunctuationSpacing());
    if (profile == Profile.RESTORE) {
      rules.add(new Spelling());
    }
    if (profile == Profile.SEARCH || profile == Profile.MATCH) {
      rules.add(new PhraseSymbols());
      rules.add(new SearchFold());
      rules.add(WhiteSpace.LINES);
      rules.add(new PunctuationSpacing());
      rules.add(new Composition());
    }
    if (profile == Profile.MATCH) {
      rules.add(new ForeignKey());
      rules.add(new MatchKey());
      rules.add(WhiteSpace.ONE_LINE);
      rules.add(new Composition());
    }
    return rules.toArray(Rule[]::new);
  }
}
