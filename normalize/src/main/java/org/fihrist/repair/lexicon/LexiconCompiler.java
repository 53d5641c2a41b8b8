package org.fihrist.repair.lexicon;

import static org.fihrist.text.ArabicChars.ALEF_MAKSURA;
import static org.fihrist.text.ArabicChars.HEH;
import static org.fihrist.text.ArabicChars.TEH_MARBUTA;
import static org.fihrist.text.ArabicChars.YEH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fihrist.text.LetterFolds;

/** Compiles the stem files. */
public final class LexiconCompiler {

  /** What it costs to read a final yeh without its dots, or a teh marbuta without its own. */
  private static final int UNDOTTED = 400;

  private LexiconCompiler() {}

  /**
   * Writes the compiled lexicon; run it after each change to a stem file or to the inflection.
   *
   * @param args the file to write
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), compile(StemFile.readAll()).toBytes());
  }

  /**
   * Compiles stems.
   *
   * @throws IllegalArgumentException if a stem cannot be inflected; the message tells file and line
   */
  static LexiconImage compile(List<Stem> stems) {
    Map<String, Integer> folded = new HashMap<>();
    Map<String, Integer> words = new HashMap<>();
    for (Stem stem : stems) {
      inflect(
          stem,
          (form, slots, rarity) -> {
            fold(form, slots, stem.cost() + rarity, classes(stem), folded);
            if (stem.stemClass().kind() != StemClass.Kind.NAME) {
              words.merge(form, Reading.of(slots, stem.cost() + rarity, 0), Reading::merge);
            }
          });
    }
    return new LexiconImage(automaton(folded), automaton(words), Trigrams.count(folded));
  }

  /** Sends the forms of a stem to a sink and names the stem's place where that fails. */
  static void inflect(Stem stem, FormSink sink) {
    try {
      Inflection.inflect(stem, sink);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          stem.stemClass().fileName() + ", line " + stem.line() + ": " + e.getMessage(), e);
    }
  }

  private static int classes(Stem stem) {
    return switch (stem.stemClass().kind()) {
      case FUNCTION -> Reading.FUNCTION;
      case NAME -> Reading.NAME;
      case WORD -> stem.stemClass() == StemClass.NISBAS ? Reading.NISBA : 0;
    };
  }

  /** Adds a form's key, and the keys of what careless writers make of its last letter. */
  private static void fold(
      String form, int slots, int cost, int classes, Map<String, Integer> forms) {
    String key = key(form);
    forms.merge(key, Reading.of(slots, cost, classes), Reading::merge);
    char swapped =
        switch (Spelling.last(key)) {
          case TEH_MARBUTA -> HEH;
          case ALEF_MAKSURA -> YEH;
          case YEH -> ALEF_MAKSURA;
          default -> 0;
        };
    if (swapped != 0 && key.length() > 1) {
      forms.merge(
          Spelling.withLast(key, swapped),
          Reading.of(slots, cost + UNDOTTED, classes),
          Reading::merge);
    }
  }

  /** The key of a word's letters: alef without its hamza. */
  static String key(String form) {
    StringBuilder key = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      key.append(c == TEH_MARBUTA || c == ALEF_MAKSURA ? c : LetterFolds.search(c));
    }
    return key.toString();
  }

  private static FormAutomaton automaton(Map<String, Integer> forms) {
    FormAutomatonBuilder builder = new FormAutomatonBuilder();
    new TreeMap<>(forms).forEach(builder::add);
    return builder.build();
  }
}
