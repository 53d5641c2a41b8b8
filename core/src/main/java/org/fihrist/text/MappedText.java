package org.fihrist.text;

import java.util.Objects;

/**
 * A text together with the original it was made from and the map between the two. As a {@code
 * CharSequence} it is the changed text.
 *
 * <pre>{@code
 * MappedText text = ArabicNormalizer.SEARCH.apply("كَتَبَ");
 * text.toString();                        // "كتب"
 * text.toOriginal(new Span(0, 3));        // [0, 6): the letters with their vowels
 * }</pre>
 *
 * <p>Immutable as long as the original is; safe for use by any number of threads.
 */
public final class MappedText implements CharSequence {

  private final CharSequence original;
  private final String text;
  private final OffsetMap offsets;

  private MappedText(CharSequence original, String text, OffsetMap offsets) {
    this.original = original;
    this.text = text;
    this.offsets = offsets;
  }

  /**
   * A text that did not change.
   *
   * @param text the text
   * @return the text mapped to itself
   */
  public static MappedText unchanged(CharSequence text) {
    String same = Objects.requireNonNull(text, "text").toString();
    return new MappedText(text, same, OffsetMap.identity(text.length()));
  }

  /**
   * A text that changed.
   *
   * @param original what it was
   * @param text what it became
   * @param offsets the map from {@code text} to {@code original}
   * @return the three together
   * @throws IllegalArgumentException if the map's lengths are not those of the texts
   */
  public static MappedText of(CharSequence original, String text, OffsetMap offsets) {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(offsets, "offsets");
    if (offsets.length() != text.length() || offsets.originalLength() != original.length()) {
      throw new IllegalArgumentException(
          offsets
              + " does not fit texts of "
              + original.length()
              + " and "
              + text.length()
              + " units");
    }
    return new MappedText(original, text, offsets);
  }

  /**
   * What the text was made from.
   *
   * @return the original, as it was given
   */
  public CharSequence original() {
    return original;
  }

  /**
   * The map from this text's offsets to the original's.
   *
   * @return the offset map
   */
  public OffsetMap offsets() {
    return offsets;
  }

  /**
   * Whether the text is the same as its original, unit by unit.
   *
   * @return true when nothing changed
   */
  public boolean isUnchanged() {
    return offsets.isIdentity() && text.contentEquals(original);
  }

  /**
   * The part of the original that a span of this text came from.
   *
   * @param span offsets of this text
   * @return offsets of the original
   * @throws IndexOutOfBoundsException if the span ends after this text
   */
  public Span toOriginal(Span span) {
    return offsets.toOriginal(span);
  }

  /**
   * The part of this text that a span of the original went into.
   *
   * @param span offsets of the original
   * @return offsets of this text
   * @throws IndexOutOfBoundsException if the span ends after the original
   */
  public Span toChanged(Span span) {
    return offsets.toChanged(span);
  }

  /**
   * Changes this text once more.
   *
   * @param next the transform to apply to this text
   * @return the new text, mapped to this one's original
   */
  public MappedText then(TextTransform next) {
    MappedText later = Objects.requireNonNull(next, "next").apply(text);
    return new MappedText(original, later.text, offsets.then(later.offsets));
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  /**
   * The changed text alone.
   *
   * @return the text as a string
   */
  @Override
  public String toString() {
    return text;
  }
}
