package org.fihrist.normalize;

import static org.fihrist.normalize.CharClass.ALEF;
import static org.fihrist.normalize.CharClass.SHEEN;
import static org.fihrist.normalize.CharClass.WORDS;
import static org.fihrist.normalize.CharClass.set;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.ArabicChars;
import org.jspecify.annotations.Nullable;

/** The rules of each profile, in their order, and the engine made of them. */
final class Rules {

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
    add(new Invisibles(options), Traits.INVISIBLE);
    add(new PresentationForms(options), Traits.FORM);
    if (!options.isKept(ArabicChars.TATWEEL)) {
      add(new Tatweel(), Traits.TATWEEL);
    }
    add(new Composition(), Traits.COMPOSES);
    spacing();
  }

  private Engine restore() {
    Spelling spelling = new Spelling();
    add(spelling, Traits.ANY);
    add(new PunctuationSpacing(), Traits.SIGNS);
    return new Engine(
        options.profile(),
        new SpellingScanner(CharTables.restore(options), spelling),
        new RuleSet(entries),
        WORDS & ~set(ALEF, SHEEN),
        null);
  }

  private SearchFold search() {
    SearchFold fold = new SearchFold(options);
    add(new PhraseSymbols(options), Traits.SYMBOL);
    add(fold, Traits.ANY);
    addMapping();
    spacing();
    add(new Composition(), Traits.COMPOSES);
    return fold;
  }

  private MatchKey match() {
    MatchKey key = new MatchKey(options);
    add(new ForeignKey(options), Traits.FOREIGN);
    add(key, Traits.ANY);
    addMapping();
    add(WhiteSpace.ONE_LINE, Traits.WHITE);
    add(new Composition(), Traits.COMPOSES);
    return key;
  }

  private void addMapping() {
    if (!options.mapped().isEmpty()) {
      add(new Mapping(options.mapped()), Traits.ANY);
    }
  }

  private void spacing() {
    add(WhiteSpace.LINES, Traits.WHITE);
    add(new PunctuationSpacing(), Traits.SIGNS);
  }

  private void add(Rule rule, int traits) {
    entries.add(new RuleSet.Entry(rule, traits));
  }
}
