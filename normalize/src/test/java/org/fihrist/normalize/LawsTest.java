package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.text.ArabicText;
import org.fihrist.text.MappedText;
import org.fihrist.text.OffsetMap;

/** What holds for every profile and every text. */
class LawsTest {

  private static final ArabicNormalizer CLEAN = ArabicNormalizer.CLEAN;
  private static final ArabicNormalizer SEARCH = ArabicNormalizer.SEARCH;
  private static final ArabicNormalizer MATCH = ArabicNormalizer.MATCH;

  @Provide
  Arbitrary<String> hostile() {
    return ArabicText.hostile();
  }

  @Provide
  Arbitrary<ArabicNormalizer> profiles() {
    return Arbitraries.of(CLEAN, SEARCH, MATCH, ArabicNormalizer.RESTORE);
  }

  @Property(tries = 20_000)
  void isIdempotent(@ForAll("profiles") ArabicNormalizer profile, @ForAll("hostile") String text) {
    String once = profile.normalize(text);
    assertSame(once, profile.normalize(once));
  }

  @Property(tries = 20_000)
  void profilesNest(@ForAll("hostile") String text) {
    String clean = CLEAN.normalize(text);
    String search = SEARCH.normalize(text);
    String match = MATCH.normalize(text);
    assertEquals(search, SEARCH.normalize(clean));
    assertEquals(search, CLEAN.normalize(search));
    assertEquals(match, MATCH.normalize(search));
    assertEquals(match, MATCH.normalize(clean));
  }

  @Property(tries = 10_000)
  void isComposed(@ForAll("profiles") ArabicNormalizer profile, @ForAll("hostile") String text) {
    String result = profile.normalize(text);
    if (result.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      assertTrue(Normalizer2.getNFCInstance().isNormalized(result));
    }
  }

  @Property(tries = 20_000)
  void offsetsAreMonotoneAndSplitNoPair(
      @ForAll("profiles") ArabicNormalizer profile, @ForAll("hostile") String text) {
    MappedText mapped = profile.apply(text);
    OffsetMap offsets = mapped.offsets();
    assertEquals(profile.normalize(text), mapped.toString());
    int last = 0;
    for (int boundary : ArabicText.boundaries(mapped)) {
      assertTrue(ArabicText.isBoundary(text, offsets.start(boundary)));
      assertTrue(ArabicText.isBoundary(text, offsets.end(boundary)));
      assertTrue(offsets.start(last) <= offsets.start(boundary));
      assertTrue(offsets.end(last) <= offsets.end(boundary));
      last = boundary;
    }
  }
}
