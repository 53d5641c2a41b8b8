package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.*;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/** The rules of each profile, in their order, and the engine made of them. */
final class Rules {

  private static final int STRANGE = set(OTHER_WORLD);
  private static final int SIGNS = STRANGE | PUNCTUATION | set(OPENER, CLOSER, PERCENT);
  private static final int WHITE = STRANGE | set(SPACE, ODD_SPACE, BREAK);

  private final List<RuleSet.Entry> entries = new ArrayList<>();
  private final Options options;

  private Rules(Options options) {
    this.options = options;
  }

  /** Compiles a profile. */
  static Engine engine(Options options) {
    Rules rules = new Rules(options);
    rules.clean();
    return switch (options.profile()) {
      case CLEAN -> rules.engine(new CopyScanner(CharTables.clean(options)), null);
      case RESTORE -> rules.restore();
      case SEARCH -> {
        SearchFold fold = rules.search();
        yield rules.engine(new FoldScanner(CharTables.search(options, fold)), fold);
      }
      case MATCH -> {
        SearchFold fold = rules.search();
        MatchKey key = rules.match();
        yield rules.engine(new KeyScanner(CharTables.match(options, fold, key)), fold);
      }
    };
  }

  private Engine engine(Scanner scanner, @Nullable SearchFold fold) {
    SpaceEdits edits = new SpaceEdits(scanner, options.profile() == Profile.MATCH ? fold : null);
    return new Engine(options.profile(), scanner, new RuleSet(entries), WORDS, edits);
  }

  private void clean() {
    addMapping();
    add(new Invisibles(options), STRANGE);
    add(new PresentationForms(options), STRANGE);
    if (!options.isKept(ArabicChars.TATWEEL)) {
      add(new Tatweel(), STRANGE | set(TATWEEL));
    }
    add(new Composition(), STRANGE | MARKS);
    spacing();
  }

  private Engine restore() {
    Spelling spelling = new Spelling();
    add(spelling, ALL);
    add(new PunctuationSpacing(), SIGNS);
    return new Engine(
        options.profile(),
        new SpellingScanner(CharTables.restore(options), spelling),
        new RuleSet(entries),
        WORDS & ~set(ALEF, SHEEN),
        null);
  }

  private SearchFold search() {
    SearchFold fold = new SearchFold(options);
    add(new PhraseSymbols(options), STRANGE);
    add(fold, ALL);
    addMapping();
    spacing();
    add(new Composition(), STRANGE | MARKS);
    return fold;
  }

  private MatchKey match() {
    MatchKey key = new MatchKey(options);
    add(new ForeignKey(options), STRANGE);
    add(key, ALL);
    addMapping();
    add(WhiteSpace.ONE_LINE, ALL);
    add(new Composition(), STRANGE);
    return key;
  }

  private void addMapping() {
    if (!options.mapped().isEmpty()) {
      add(new Mapping(options.mapped()), STRANGE);
    }
  }

  private void spacing() {
    add(WhiteSpace.LINES, WHITE | MARKS);
    add(new PunctuationSpacing(), SIGNS);
  }

  private void add(Rule rule, int classes) {
    entries.add(new RuleSet.Entry(rule, classes));
  }
}
