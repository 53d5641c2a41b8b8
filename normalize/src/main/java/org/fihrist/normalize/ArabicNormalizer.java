package org.fihrist.normalize;

import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.TextTransform;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes Arabic text by one of four profiles, or by a profile with some folds changed.
 *
 * <pre>{@code
 * ArabicNormalizer.SEARCH.normalize("كَتَبَ");               // "كتب"
 * MappedText text = ArabicNormalizer.SEARCH.apply("كَتَبَ لَهُ");
 * text.toOriginal(new Span(0, 3));                       // [0, 6): the word with its vowels
 * }</pre>
 *
 * <p>Any UTF-16 sequence is accepted, lone surrogates included; no surrogate pair is split. The
 * time is linear in the length of the text. Normalizing twice changes nothing more; {@code
 * SEARCH(CLEAN(x))} is {@code SEARCH(x)}, and {@code MATCH(SEARCH(x))} is {@code MATCH(x)}. The
 * result is in Normalization Form C, except right next to a lone surrogate.
 *
 * <p>Text that no rule concerns costs one table look-up a unit; what one does concern is left to
 * the rules with the words around it. Immutable and safe for use by any number of threads; the
 * buffers of the last call are kept for the next.
 */
public final class ArabicNormalizer implements TextTransform {

  /** Typographic clean-up: a reader sees the same text. */
  public static final ArabicNormalizer CLEAN = new ArabicNormalizer(Options.of(Profile.CLEAN));

  /** Spelling variants, marks and digits fold together, for search. */
  public static final ArabicNormalizer SEARCH = new ArabicNormalizer(Options.of(Profile.SEARCH));

  /** A key for comparing names; never shown to a reader. */
  public static final ArabicNormalizer MATCH = new ArabicNormalizer(Options.of(Profile.MATCH));

  /** CLEAN, then the canonical spelling of a closed list of words. */
  public static final ArabicNormalizer RESTORE = new ArabicNormalizer(Options.of(Profile.RESTORE));

  private final Engine engine;
  private final String id;

  /** The buffers of the last call, for the next: a cache, never part of a result. */
  private final AtomicReference<@Nullable Pass> spare = new AtomicReference<>();

  ArabicNormalizer(Options options) {
    this.engine = Rules.engine(options);
    this.id = options.id();
  }

  /**
   * A builder that changes single folds of a profile.
   *
   * @param profile what holds where nothing is changed
   * @return a new builder, for one thread
   */
  public static NormalizerBuilder builder(Profile profile) {
    return new NormalizerBuilder(Objects.requireNonNull(profile, "profile"));
  }

  /**
   * Normalizes a text.
   *
   * @param text any UTF-16 sequence
   * @return the normalized text; the same instance when nothing changes
   */
  public String normalize(String text) {
    Objects.requireNonNull(text, "text");
    Pass pass = take();
    pass.start(null);
    run(pass, text);
    String result = pass.changed ? new String(pass.out, 0, pass.outLength) : text;
    give(pass);
    return result;
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
    String original = text.toString();
    Pass pass = take();
    OffsetMap.Builder offsets = OffsetMap.builder();
    pass.start(offsets);
    run(pass, original);
    String result = pass.changed ? new String(pass.out, 0, pass.outLength) : original;
    give(pass);
    return MappedText.of(text, result, offsets.build());
  }

  /**
   * Normalizes units of an array into another array, without allocating anything for text that is
   * mostly plain.
   *
   * @param source the text
   * @param from offset of its first unit
   * @param to offset after its last unit
   * @param target where the normalized text goes; not {@code source}
   * @param at offset of its first unit there
   * @param offsets is told where each unit came from, as an offset from {@code from}; null when
   *     nobody asks
   * @return the number of units written. Nearly always at most {@code to - from}; a symbol that
   *     stands for words may need 25 units
   * @throws IndexOutOfBoundsException if the range is not in the source, or the normalized text
   *     does not fit in the target; the target's units from {@code at} on are undefined then
   */
  public int normalize(
      char[] source, int from, int to, char[] target, int at, OffsetMap.@Nullable Builder offsets) {
    Objects.checkFromToIndex(from, to, Objects.requireNonNull(source, "source").length);
    Objects.checkIndex(at, Objects.requireNonNull(target, "target").length + 1);
    Pass pass = take();
    pass.start(offsets);
    pass.borrow(target, at);
    pass.origin = -from;
    int chunk = Pass.CHUNK;
    int done = from;
    while (done < to) {
      int end = (int) Math.min((long) done + chunk, to);
      int consumed = engine.run(pass, source, done, end, done == from, end == to);
      chunk = nextChunk(chunk, consumed - done);
      done = consumed;
    }
    int length = pass.outLength - at;
    boolean fits = pass.giveBack(target, at);
    give(pass);
    if (!fits) {
      throw new IndexOutOfBoundsException(
          "the target has room for "
              + (target.length - at)
              + " units, but the normalized text has "
              + length);
    }
    return length;
  }

  /**
   * Normalizes a stream. The result does not depend on how the stream hands out its units, and is
   * that of the whole text at once.
   *
   * @param reader the stream; closed with the result
   * @return a reader that also knows where its units came from
   */
  public NormalizedReader reader(Reader reader) {
    return new NormalizedReader(engine, Objects.requireNonNull(reader, "reader"));
  }

  /**
   * Whether normalizing changes nothing.
   *
   * @param text any UTF-16 sequence
   * @return true when {@link #normalize} would give the same text
   */
  public boolean isNormalized(CharSequence text) {
    Objects.requireNonNull(text, "text");
    Pass pass = take();
    pass.start(null);
    run(pass, text.toString());
    boolean changed = pass.changed;
    give(pass);
    return !changed;
  }

  /**
   * What normalizing does to a text, one edit after the other: by rule, in the order in which the
   * rules apply, and in each rule from left to right. Costs several times as much as normalizing.
   *
   * @param text any UTF-16 sequence
   * @return the edits, with spans of {@code text}
   */
  public List<NormalizationEdit> explain(CharSequence text) {
    return engine.explain(Objects.requireNonNull(text, "text").toString());
  }

  /** Feeds the text to the engine in chunks; unchanged text at its start is not copied. */
  private void run(Pass pass, String text) {
    int chunk = Pass.CHUNK;
    int done = 0;
    while (done < text.length()) {
      int length = Math.min(chunk, text.length() - done);
      pass.reserveInput(length);
      text.getChars(done, done + length, pass.in, 0);
      pass.origin = done;
      boolean unchanged = !pass.changed;
      boolean end = done + length == text.length();
      int consumed = engine.run(pass, pass.in, 0, length, done == 0, end);
      if (unchanged && pass.changed) {
        pass.prepend(text, done);
      } else if (unchanged) {
        pass.outLength = 0;
      }
      chunk = nextChunk(chunk, consumed);
      done += consumed;
    }
  }

  /** A chunk without a cut is read again with much more. */
  private static int nextChunk(int chunk, int consumed) {
    return consumed > 0 ? Pass.CHUNK : (int) Math.min(4L * chunk, Integer.MAX_VALUE);
  }

  /** What the tests of the package compare with. */
  Engine engine() {
    return engine;
  }

  private Pass take() {
    Pass pass = spare.getAndSet(null);
    return pass == null ? engine.newPass() : pass;
  }

  private void give(Pass pass) {
    pass.start(null);
    if (pass.isWorthKeeping()) {
      spare.set(pass);
    }
  }

  /**
   * The name of what this normalizer does, to be stored beside an index: normalizers with equal
   * names give equal output, in every version of this library.
   *
   * @return the profile, its version and all switches that differ from it, as {@code
   *     SEARCH/1+tehMarbuta=KEEP}
   */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
