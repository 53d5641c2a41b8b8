package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import java.util.ArrayList;
import java.util.List;

/** The rules of each profile, in their order, and the engine made of them. */
final class Rules {

  private static final int STRANGE = set(OTHER_WORLD);
  private static final int SIGNS = STRANGE | PUNCTUATION | set(OPENER, CLOSER, PERCENT);
  private static final int WHITE = STRANGE | set(SPACE, BREAK);

  private final List<RuleSet.Entry> entries = new ArrayList<>();

  private Rules() {}

  /** Compiles a profile. */
  static Engine engine(Profile profile) {
    Rules rules = new Rules();
    rules.clean();
    return switch (profile) {
      case CLEAN -> rules.engine(new CopyScanner(CharTable.clean()), WORDS);
      case RESTORE -> {
        Spelling spelling = new Spelling();
        rules.add(spelling, ALL);
        rules.add(new PunctuationSpacing(), SIGNS);
        yield rules.engine(
            new SpellingScanner(CharTable.restore(), spelling), WORDS & ~set(ALEF, SHEEN));
      }
      case SEARCH -> {
        rules.search();
        yield rules.engine(new FoldScanner(CharTable.search(SearchFold::of)), WORDS);
      }
      case MATCH -> {
        rules.search();
        rules.match();
        yield rules.engine(new KeyScanner(CharTable.match(MatchKey::of)), WORDS);
      }
    };
  }

  private Engine engine(Scanner scanner, int begins) {
    return new Engine(scanner, new RuleSet(entries), begins);
  }

  private void clean() {
    add(new Invisibles(), STRANGE);
    add(new PresentationForms(), STRANGE);
    add(new Tatweel(), STRANGE);
    add(new Composition(), STRANGE | MARKS);
    spacing();
  }

  private void search() {
    add(new PhraseSymbols(), STRANGE);
    add(new SearchFold(), ALL);
    spacing();
    add(new Composition(), STRANGE);
  }

  private void match() {
    add(new ForeignKey(), STRANGE);
    add(new MatchKey(), ALL);
    add(WhiteSpace.ONE_LINE, ALL);
    add(new Composition(), STRANGE);
  }

  private void spacing() {
    add(WhiteSpace.LINES, WHITE | MARKS);
    add(new PunctuationSpacing(), SIGNS);
  }

  private void add(Rule rule, int classes) {
    entries.add(new RuleSet.Entry(rule, classes));
  }
}
