package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryRepairerTest {

  private static final Lexicon WORDS =
      words(
          "الولايات المتحدة جنوب شمال مؤتمر وزارة الداخلية مدينة جدة أعلنت رئيس وزراء العراق "
              + "قال المتحدث باسم الوزارة إن الحملة مستمرة على ضرورة الالتزام مجلس الأمن في من");

  private static final BoundaryRepairer REPAIRER =
      BoundaryRepairer.builder()
          .lexicon(WORDS)
          .knownWords(List.of("روسيا", "إيران", "إيطاليا", "جنيف", "الولايات المتحدة"))
          .build();

  static Lexicon words(String text) {
    Set<String> keys = Stream.of(text.split(" ")).map(Lexicon::key).collect(Collectors.toSet());
    int entry = Lexicon.entry(800, 0);
    return (letters, from, to) ->
        keys.contains(new String(letters, from, to - from)) ? entry : Lexicon.NONE;
  }

  @Test
  void partsWordsThatLostTheirSpace() {
    assertEquals("جنوب إيطاليا", REPAIRER.apply("جنوبإيطاليا").toString());
    assertEquals("روسيا وإيران", REPAIRER.apply("روسياوإيران").toString());
    assertEquals("الولايات المتحدة", REPAIRER.apply("الولاياتالمتحدة").toString());
  }

  @Test
  void partsAfterLettersThatEndAWordWithoutAnyLexicon() {
    BoundaryRepairer bare = BoundaryRepairer.builder().lexicon(Lexicons.union()).build();
    assertEquals("وزارة الداخلية", bare.apply("وزارةالداخلية").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "جنوب", "فرانكفورت", "روسيا وإيران", "\uD800", "abc", "#جنوبإيطاليا"})
  void leavesAloneWhatIsRight(String text) {
    assertTrue(REPAIRER.apply(text).isUnchanged(), text);
    assertTrue(REPAIRER.edits(text).isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الشراكة الأورومتوسطية",
        "المجالات الجيوفضائية",
        "والبتروكيميائية",
        "بالكهروضوئية",
        "للمايكروكمبيوتر",
        "الأفروأمريكية",
      })
  void compoundsThatAreWrittenAsOneStayWhole(String text) {
    assertEquals(
        text,
        BoundaryRepairer.builder().profile(RepairProfile.RECALL).build().apply(text).toString());
  }

  @Test
  void mapsOffsets() {
    MappedText text = REPAIRER.apply("في جنوبإيطاليا");
    assertEquals("في جنوب إيطاليا", text.toString());
    assertEquals(new Span(7, 14), text.toOriginal(new Span(8, 15)));
  }

  @Test
  void makesListedRepairsAllOrSome() {
    String text = "في جنوبإيطاليا ، وفي الولاياتالمتحدة";
    List<RepairEdit> edits = REPAIRER.edits(text);
    MappedText all = BoundaryRepairer.apply(text, edits);
    assertEquals(REPAIRER.apply(text).toString(), all.toString());
    assertEquals(REPAIRER.apply(text).offsets(), all.offsets());
    List<RepairEdit> last = edits.subList(edits.size() - 1, edits.size());
    assertEquals(
        "في جنوبإيطاليا ، وفي الولايات المتحدة", BoundaryRepairer.apply(text, last).toString());
    assertTrue(BoundaryRepairer.apply(text, List.of()).isUnchanged());
    RepairEdit wide = new RepairEdit(new Span(0, 2), "من", RepairKind.SPELLING, 1);
    assertEquals("من جنوب", BoundaryRepairer.apply("في جنوب", List.of(wide)).toString());
    assertThrows(
        IllegalArgumentException.class,
        () -> BoundaryRepairer.apply("في جنوب", List.of(wide, wide)));
    assertThrows(IndexOutOfBoundsException.class, () -> BoundaryRepairer.apply("ف", List.of(wide)));
  }

  @Test
  void explainsWhatItPartsAndWhatItLeavesWhole() {
    List<RepairExplanation> why = REPAIRER.explain("في جنوبإيطاليا");
    assertEquals(1, why.size());
    RepairExplanation seam = why.get(0);
    assertEquals(new Span(3, 14), seam.span());
    assertEquals("جنوب", seam.left());
    assertEquals("ايطاليا", seam.right());
    assertTrue(seam.isEnough(), seam.toString());
    double sum = seam.evidence().values().stream().mapToDouble(part -> part).sum();
    assertEquals(seam.score(), sum, 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "الحمدلله على السلامة, الحمد لله على السلامة",
    "لايزال في المدينة, لا يزال في المدينة",
  })
  void fusedStylesArePartedOnlyWhenAsked(String text, String parted) {
    Lexicon words = words("الحمد لله على السلامة لا يزال في المدينة");
    BoundaryRepairer.Builder builder =
        BoundaryRepairer.builder().lexicon(words).profile(RepairProfile.RECALL);
    assertEquals(text, builder.build().apply(text).toString());
    assertEquals(parted, builder.particles(true).nameStyles(true).build().apply(text).toString());
  }

  /** The lexicon has some of these as words, since they are so often written as one. */
  @ParameterizedTest
  @CsvSource({
    "لايزال الأمر غامضا, لا يزال الأمر غامضا",
    "ومازالت الأزمة قائمة, وما زالت الأزمة قائمة",
    "ولاسيما في الصيف, ولا سيما في الصيف",
    "لايمكن ذلك, لا يمكن ذلك",
    "قال عبدالله ذلك, قال عبد الله ذلك",
    "زار نورالدين المدينة, زار نور الدين المدينة",
    "التقى أبوالغيط الوزير, التقى أبو الغيط الوزير",
    "ماذا قال لاحقا, ماذا قال لاحقا",
    "وصل لاعب ماهر إلى مالي, وصل لاعب ماهر إلى مالي",
  })
  void fusedStylesOfTheBuiltInLexiconArePartedOnlyWhenAsked(String text, String parted) {
    assertEquals(text, BoundaryRepairer.builtIn().apply(text).toString());
    BoundaryRepairer asked = BoundaryRepairer.builder().particles(true).nameStyles(true).build();
    assertEquals(parted, asked.apply(text).toString());
  }

  @Test
  void joinsAreMadeUnlessSwitchedOff() {
    BoundaryRepairer.Builder builder = BoundaryRepairer.builder().lexicon(WORDS);
    assertEquals("قال المتحدث", builder.build().apply("قال ال متحدث").toString());
    assertEquals("قال ال متحدث", builder.joins(false).build().apply("قال ال متحدث").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "مؤتمر جنيف2 | مؤتمر جنيف 2",
        "قتل 20شخصا | قتل 20 شخصا",
        "قبل 3.5مليون عام | قبل 3.5 مليون عام",
        "من 15 إلى25 | من 15 إلى 25",
        "و3 أطفال | و3 أطفال",
        "مجموعة ال20 | مجموعة ال20",
        "عام 1436هـ | عام 1436هـ",
        "سنة 2015م | سنة 2015م",
        "قمة الـ20 | قمة الـ20",
        "مساحة 30 كلم2 | مساحة 30 كلم2",
        "#جنيف2 | #جنيف2",
      })
  void partsDigitsFromWords(String text, String parted) {
    BoundaryRepairer bare = BoundaryRepairer.builder().lexicon(Lexicons.union()).build();
    assertEquals(parted, bare.apply(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "قال \" نعم \" ثم عاد | قال \"نعم\" ثم عاد",
        "قال\"نعم\"ثم عاد | قال \"نعم\" ثم عاد",
        "قال ب\"نعم\" ثم عاد | قال ب\"نعم\" ثم عاد",
        "قال \" نعم ثم عاد | قال \" نعم ثم عاد",
        "قال نعم\" ثم \"عاد | قال نعم\" ثم \"عاد",
      })
  void setsQuotationMarksByPairs(String text, String mended) {
    assertEquals(
        mended,
        BoundaryRepairer.builder().lexicon(Lexicons.union()).build().apply(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الىوم",
        "علىيه",
        "شىء جديد",
        "جدًّا كبير",
        "مسؤولًا",
        "هذا شيئًا",
        "المدينةو",
        "ىىى",
        "ة"
      })
  void certainSeamsAreNotSeenWhereThereAreNone(String text) {
    Lexicon words = words("اليوم شيء جديد كبير على عليه");
    assertEquals(text, BoundaryRepairer.builder().lexicon(words).build().apply(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "كتاباًجديداً, كتاباً جديداً",
    "كتابًاجديدًا, كتابًا جديدًا",
    "كتابٌجديدٌ, كتابٌ جديدٌ"
  })
  void tanwinEndsAWord(String text, String parted) {
    Lexicon words = words("كتابا كتاب جديدا جديد");
    assertEquals(parted, BoundaryRepairer.builder().lexicon(words).build().apply(text).toString());
  }
}
