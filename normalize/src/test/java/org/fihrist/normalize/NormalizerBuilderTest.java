package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.text.ArabicText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;

class NormalizerBuilderTest {

  private static NormalizerBuilder search() {
    return ArabicNormalizer.builder(Profile.SEARCH);
  }

  @Test
  void eachSwitchChangesItsFold() {
    assertEquals("مدرسة علي", search().tehMarbuta(Fold.KEEP).build().normalize("مدرسة على"));
    assertEquals("مدرسه على", search().alefMaksura(Fold.KEEP).build().normalize("مدرسة على"));
    assertEquals("أحمد وامال", search().alef(Fold.KEEP).build().normalize("أحمد وامال"));
    assertEquals("\u06A9تاب", search().lookalikes(Fold.KEEP).build().normalize("\u06A9تاب"));
    assertEquals("ا", search().marks(Fold.KEEP).build().normalize("ا\u0655\u0653"));
    assertEquals("كُتُب", search().marks(Fold.KEEP).build().normalize("كُتُبـ"));
    assertEquals("نعم، «لا»", search().punctuation(Fold.KEEP).build().normalize("نعم ، «لا»"));
    assertEquals("هاذا", search().daggerAlef(DaggerAlef.TO_ALEF).build().normalize("ه\u0670ذا"));
    assertEquals("ه\u0670ذا", search().daggerAlef(DaggerAlef.KEEP).build().normalize("هَ\u0670ذا"));
    assertEquals("عام ١٤٤٥", search().digits(Digits.ARABIC_INDIC).build().normalize("عام 14۴٥"));
    assertEquals("عام 14۴٥", search().digits(Digits.KEEP).build().normalize("عام 14۴٥"));
    assertEquals(
        "می روم", search().zwnj(Zwnj.SPACE).lookalikes(Fold.KEEP).build().normalize("می\u200Cروم"));
    assertEquals("مي\u200Cروم", search().zwnj(Zwnj.KEEP).build().normalize("می\u200Cروم"));
    assertEquals("فيديو", search().map('\u06A4', "ف").build().normalize("\u06A4يديو"));
    assertEquals("محـمد", search().keep('ـ').build().normalize("محـمد"));
    assertEquals(
        "محـمد", ArabicNormalizer.builder(Profile.CLEAN).keep('ـ').build().normalize("محـمد"));
    assertEquals("ﷺ", search().keep('ﷺ').build().normalize("ﷺ"));
  }

  @Test
  void theNameHasAllSwitchesInOneOrder() {
    assertEquals("SEARCH/1", search().build().id());
    assertEquals("SEARCH/1+tehMarbuta=KEEP", search().tehMarbuta(Fold.KEEP).build().id());
    String both = "SEARCH/1+tehMarbuta=KEEP+digits=ARABIC_INDIC+keep=0640+map=06A4>0641";
    assertEquals(
        both,
        search()
            .map('\u06A4', "ف")
            .keep('ـ')
            .digits(Digits.ARABIC_INDIC)
            .tehMarbuta(Fold.KEEP)
            .build()
            .id());
    assertEquals("MATCH/1", ArabicNormalizer.MATCH.toString());
  }

  @Test
  void contradictionsAreRefused() {
    refused(ArabicNormalizer.builder(Profile.CLEAN).tehMarbuta(Fold.KEEP), "CLEAN folds nothing");
    refused(ArabicNormalizer.builder(Profile.MATCH).digits(Digits.KEEP), "ASCII digits");
    refused(ArabicNormalizer.builder(Profile.MATCH).zwnj(Zwnj.KEEP), "letters only");
    refused(search().keep('ة').map('ة', "ت"), "both kept and mapped");
    refused(search().map('ة', ""), "mapped to nothing");
    refused(search().map('ة', "ت").map('ت', "ط"), "mapped itself");
    refused(search().map('ت', "ة"), "which the profile changes");
    assertThrows(ContradictoryOptionsException.class, () -> search().map('ت', "ط").map('ت', "د"));
    assertThrows(IllegalArgumentException.class, () -> search().keep(-1));
  }

  private static void refused(NormalizerBuilder builder, String reason) {
    String message = assertThrows(ContradictoryOptionsException.class, builder::build).getMessage();
    assertTrue(message.contains(reason), message);
  }

  @Provide
  Arbitrary<ArabicNormalizer> switched() {
    return Arbitraries.of(
        List.of(
            search().tehMarbuta(Fold.KEEP).alef(Fold.KEEP).build(),
            search().marks(Fold.KEEP).build(),
            search().punctuation(Fold.KEEP).build(),
            search().digits(Digits.ARABIC_INDIC).zwnj(Zwnj.SPACE).build(),
            search().daggerAlef(DaggerAlef.TO_ALEF).lookalikes(Fold.KEEP).build(),
            search().map('\u06A4', "ف").map('1', "واحد").build(),
            ArabicNormalizer.builder(Profile.CLEAN).zwnj(Zwnj.KEEP).build(),
            ArabicNormalizer.builder(Profile.MATCH).tehMarbuta(Fold.KEEP).build()));
  }

  @Provide
  Arbitrary<String> hostile() {
    return ArabicText.hostile();
  }

  @Property(tries = 10_000)
  void switchedNormalizersAreIdempotent(
      @ForAll("switched") ArabicNormalizer normalizer, @ForAll("hostile") String text) {
    String once = normalizer.normalize(text);
    assertSame(once, normalizer.normalize(once));
  }

  @Test
  void explanationsNameRuleSpanAndChange() {
    assertEquals(
        List.of(
            new NormalizationEdit(NormalizationRule.TATWEEL, new Span(1, 2), "ـ", ""),
            new NormalizationEdit(NormalizationRule.PUNCTUATION_SPACING, new Span(3, 4), " ", ""),
            new NormalizationEdit(NormalizationRule.PUNCTUATION_SPACING, new Span(5, 5), "", " ")),
        ArabicNormalizer.CLEAN.explain("مـن ،ثم"));
  }

  @Test
  void nothingToExplainInNormalText() {
    assertEquals(List.of(), ArabicNormalizer.CLEAN.explain("قال الرئيس، أمس."));
  }
}
