package org.fihrist.normalize;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;
import org.fihrist.text.TextTransform;
import org.jspecify.annotations.Nullable;

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
  private final Engine engine;

  /** The buffers of the last call, for the next: a cache, never part of a result. */
  private final AtomicReference<@Nullable Pass> spare = new AtomicReference<>();

  private ArabicNormalizer(Profile profile) {
    this.profile = profile;
    this.engine = Rules.engine(profile);
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
    Pass pass = take();
    OffsetMap.Builder offsets = OffsetMap.builder();
    pass.start(offsets);
    run(pass, text.toString());
    String result = pass.changed ? new String(pass.out, 0, pass.outLength) : text.toString();
    give(pass);
    return MappedText.of(text, result, offsets.build());
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
      if (consumed == 0) {
        chunk *= 2;
        continue;
      }
      if (unchanged && pass.changed) {
        pass.prepend(text, done);
      } else if (unchanged) {
        pass.outLength = 0;
      }
      done += consumed;
    }
  }

  private Pass take() {
    Pass pass = spare.getAndSet(null);
    return pass == null ? new Pass() : pass;
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
