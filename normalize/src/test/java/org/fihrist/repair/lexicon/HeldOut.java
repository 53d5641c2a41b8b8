package org.fihrist.repair.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * The built-in lexicon without a part of its rarest stems, and words made of these: what repair
 * does to words of other texts that the lexicon does not know.
 */
public final class HeldOut {

  /** How often a word stands with the article or <i>and</i> where it can. */
  private static final double PROCLITIC = 0.4;

  private static final int MIN_LETTERS = 4;

  private final List<Stem> kept = new ArrayList<>();
  private final List<Stem> out = new ArrayList<>();

  private HeldOut(Predicate<Stem> isOut) {
    StemFile.readAll().forEach(stem -> (isOut.test(stem) ? out : kept).add(stem));
  }

  /** Leaves out one of so many of the rarest stems. */
  public static HeldOut fold(int fold, int folds) {
    return new HeldOut(
        stem ->
            stem.tier() == Stem.RAREST
                && stem.stemClass().kind() != StemClass.Kind.FUNCTION
                && Math.floorMod(stem.head().hashCode(), folds) == fold);
  }

  /** The lexicon of all other stems. */
  public LexiconImage lexicon() {
    return LexiconCompiler.compile(kept);
  }

  /** A form of each stem that was left out, some with a proclitic. */
  public List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (Stem stem : out) {
      List<String> forms = new ArrayList<>();
      LexiconCompiler.inflect(stem, (form, slots, rarity) -> add(form, slots, forms, random));
      if (!forms.isEmpty()) {
        words.add(forms.get(random.nextInt(forms.size())));
      }
    }
    return words;
  }

  private static void add(String form, int slots, List<String> forms, Random random) {
    if (form.length() < MIN_LETTERS) {
      return;
    }
    String before =
        random.nextDouble() >= PROCLITIC ? "" : (slots & Slots.ARTICLE) != 0 ? "ال" : "و";
    forms.add(before + form);
  }
}
