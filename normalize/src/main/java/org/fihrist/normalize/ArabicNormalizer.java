package org.fihrist.normalize;

import java.util.Objects;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.TextTransform;

/**
 * Normalizes Arabic text by one of four profiles.
 *
 * <pre>{@code
 * ArabicNormalizer.SEARCH.normalize("كَتَبَ");  // "كتب"
 * }</pre>
 *
 * <p>Any UTF-16 sequence is accepted, lone surrogates included; the time is linear in its length.
 * Normalizing twice changes nothing more. Immutable and safe for use by any number of threads.
 */
public final class ArabicNormalizer implements TextTransform {

  /** Typographic clean-up: a reader sees the same text. */
  public static final ArabicNormalizer CLEAN = new ArabicNormalizer(Profile.CLEAN);

  /** Spelling variants, marks and digits fold together, for search. */
  public static final ArabicNormalizer SEARCH = new ArabicNormalizer(Profile.SEARCH);

  /** A key for comparing names; never shown to a reader. */
  public static final ArabicNormalizer MATCH = new ArabicNormalizer(Profile.MATCH);

  /** CLEAN, then the canonical spelling of a closed list of words. */
  public static final ArabicNormalizer RESTORE = new ArabicNormalizer(Profile.RESTORE);

  private final Profile profile;
  private final Rule[] rules;

  private ArabicNormalizer(Profile profile) {
    this.profile = profile;
    this.rules = Rules.of(profile);
  }

  /**
   * Normalizes a text.
   *
   * @param text any UTF-16 sequence
   * @return the normalized text; the same instance when nothing changes
   */
  public String normalize(String text) {
    Objects.requireNonNull(text, "text");
    Draft draft = run(text);
    String result = new String(draft.text, 0, draft.length);
    return result.equals(text) ? text : result;
  }

  /**
   * Normalizes a text and keeps the way back to it.
   *
   * @param text any UTF-16 sequence
   * @return the normalized text with its offsets in {@code text}
   */
  @Override
  public MappedText apply(CharSequence text) {
    Objects.requireNonNull(text, "text");
    Draft draft = run(text.toString());
    OffsetMap.Builder offsets = OffsetMap.builder();
    draft.describe(offsets, 0, text.length());
    return MappedText.of(text, new String(draft.text, 0, draft.length), offsets.build());
  }

  private Draft run(String text) {
    Draft draft = new Draft();
    draft.load(text.toCharArray(), 0, text.length());
    for (Rule rule : rules) {
      rule.apply(draft);
    }
    return draft;
  }

  /**
   * The name of what this normalizer does, to be stored beside an index: normalizers with equal
   * names give equal output, in every version of this library.
   *
   * @return the profile and its version, as {@code SEARCH/1}
   */
  public String id() {
    return profile.id();
  }

  @Override
  public String toString() {
    return id();
  }
}
