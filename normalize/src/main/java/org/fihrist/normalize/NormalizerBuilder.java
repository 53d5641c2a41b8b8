package org.fihrist.normalize;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes single folds of a profile. What is not told stays as the profile defines it. Switches
 * that the profile has no use for, and switches that contradict each other, are errors: nothing is
 * silently ignored.
 *
 * <pre>{@code
 * ArabicNormalizer index =
 *     ArabicNormalizer.builder(Profile.SEARCH).tehMarbuta(Fold.KEEP).build();
 * index.id();  // "SEARCH/1+tehMarbuta=KEEP"
 * }</pre>
 *
 * <p>For one thread; it may go on after {@link #build()}.
 */
public final class NormalizerBuilder {

  private final Profile profile;
  private final Map<Integer, String> mapped = new TreeMap<>();
  private final Set<Integer> kept = new TreeSet<>();
  private Fold alef = Fold.FOLD;
  private Fold alefMaksura = Fold.FOLD;
  private Fold tehMarbuta = Fold.FOLD;
  private Fold lookalikes = Fold.FOLD;
  private Fold marks = Fold.FOLD;
  private Fold punctuation = Fold.FOLD;
  private DaggerAlef daggerAlef = DaggerAlef.DELETE;
  private Digits digits = Digits.ASCII;
  private Zwnj zwnj = Zwnj.DELETE;

  NormalizerBuilder(Profile profile) {
    this.profile = profile;
  }

  /**
   * Alef with hamza, madda or wasla.
   *
   * @param fold whether they become plain alef
   * @return this builder
   */
  public NormalizerBuilder alef(Fold fold) {
    alef = Objects.requireNonNull(fold, "fold");
    return this;
  }

  /**
   * U+0649 ALEF MAKSURA.
   *
   * @param fold whether it becomes yeh
   * @return this builder
   */
  public NormalizerBuilder alefMaksura(Fold fold) {
    alefMaksura = Objects.requireNonNull(fold, "fold");
    return this;
  }

  /**
   * U+0629 TEH MARBUTA.
   *
   * @param fold whether it becomes heh
   * @return this builder
   */
  public NormalizerBuilder tehMarbuta(Fold fold) {
    tehMarbuta = Objects.requireNonNull(fold, "fold");
    return this;
  }

  /**
   * Persian and Urdu letters that look like Arabic ones, as U+06A9 KEHEH.
   *
   * @param fold whether they become the Arabic letters
   * @return this builder
   */
  public NormalizerBuilder lookalikes(Fold fold) {
    lookalikes = Objects.requireNonNull(fold, "fold");
    return this;
  }

  /**
   * Vowels and other Arabic marks. The superscript alef has a switch of its own; hamza and madda
   * that compose with no letter always go.
   *
   * @param fold whether they go
   * @return this builder
   */
  public NormalizerBuilder marks(Fold fold) {
    marks = Objects.requireNonNull(fold, "fold");
    return this;
  }

  /**
   * Punctuation, quotation marks and dashes.
   *
   * @param fold whether they become ASCII
   * @return this builder
   */
  public NormalizerBuilder punctuation(Fold fold) {
    punctuation = Objects.requireNonNull(fold, "fold");
    return this;
  }

  /**
   * U+0670 SUPERSCRIPT ALEF.
   *
   * @param value what becomes of it
   * @return this builder
   */
  public NormalizerBuilder daggerAlef(DaggerAlef value) {
    daggerAlef = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Decimal digits of all scripts.
   *
   * @param value what becomes of them
   * @return this builder
   */
  public NormalizerBuilder digits(Digits value) {
    digits = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * U+200C ZERO WIDTH NON-JOINER; for every profile.
   *
   * @param value what becomes of it
   * @return this builder
   */
  public NormalizerBuilder zwnj(Zwnj value) {
    zwnj = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Replaces a character before all other rules, and once more after the folds; for every profile.
   *
   * @param codePoint the character
   * @param replacement its replacement, not empty, normalized, without characters that are replaced
   *     themselves
   * @return this builder
   */
  public NormalizerBuilder map(int codePoint, String replacement) {
    Objects.requireNonNull(replacement, "replacement");
    if (mapped.putIfAbsent(checked(codePoint), replacement) != null) {
      throw new ContradictoryOptionsException(
          name(codePoint) + " is mapped to " + mapped.get(codePoint) + " and to " + replacement);
    }
    return this;
  }

  /**
   * Keeps a character that the profile would replace or delete on its own; composition and spacing
   * still see it. For every profile.
   *
   * @param codePoint the character
   * @return this builder
   */
  public NormalizerBuilder keep(int codePoint) {
    kept.add(checked(codePoint));
    return this;
  }

  private static int checked(int codePoint) {
    if (!Character.isValidCodePoint(codePoint)) {
      throw new IllegalArgumentException("not a code point: " + codePoint);
    }
    return codePoint;
  }

  private static String name(int codePoint) {
    return "U+" + Integer.toHexString(codePoint);
  }

  /**
   * Compiles the normalizer.
   *
   * @return an immutable normalizer
   * @throws ContradictoryOptionsException if the profile has no use for a switch, or two contradict
   *     each other
   */
  public ArabicNormalizer build() {
    Options options =
        new Options(
            profile,
            alef,
            alefMaksura,
            tehMarbuta,
            lookalikes,
            marks,
            punctuation,
            daggerAlef,
            digits,
            zwnj,
            Map.copyOf(mapped),
            Set.copyOf(kept));
    checkProfile(options);
    mapped.forEach(this::checkMapping);
    ArabicNormalizer normalizer = new ArabicNormalizer(options);
    mapped.forEach((c, to) -> checkStable(normalizer, c, to));
    return normalizer;
  }

  private static void checkProfile(Options options) {
    Options usual = Options.of(options.profile());
    Options special =
        new Options(
            options.profile(),
            usual.alef(),
            usual.alefMaksura(),
            usual.tehMarbuta(),
            usual.lookalikes(),
            usual.marks(),
            usual.punctuation(),
            usual.daggerAlef(),
            usual.digits(),
            options.zwnj(),
            options.mapped(),
            options.kept());
    if (!options.folds() && !options.equals(special)) {
      throw new ContradictoryOptionsException(
          options.id()
              + ": "
              + options.profile()
              + " folds nothing, so only zwnj, map and keep hold");
    }
    boolean key = options.profile() == Profile.MATCH;
    if (key && (options.digits() != Digits.ASCII || options.punctuation() != Fold.FOLD)) {
      throw new ContradictoryOptionsException(
          options.id() + ": a MATCH key has ASCII digits and no punctuation");
    }
    if (key && options.zwnj() == Zwnj.KEEP) {
      throw new ContradictoryOptionsException(options.id() + ": a MATCH key has letters only");
    }
  }

  private void checkMapping(int codePoint, String replacement) {
    if (kept.contains(codePoint)) {
      throw new ContradictoryOptionsException(name(codePoint) + " is both kept and mapped");
    }
    if (replacement.isEmpty() || replacement.codePoints().anyMatch(mapped::containsKey)) {
      throw new ContradictoryOptionsException(
          name(codePoint) + " is mapped to nothing, or to what is mapped itself: " + replacement);
    }
  }

  private static void checkStable(ArabicNormalizer normalizer, int codePoint, String replacement) {
    if (!normalizer.normalize(replacement).equals(replacement)) {
      throw new ContradictoryOptionsException(
          name(codePoint)
              + " is mapped to "
              + replacement
              + ", which the profile changes to "
              + normalizer.normalize(replacement));
    }
  }
}
