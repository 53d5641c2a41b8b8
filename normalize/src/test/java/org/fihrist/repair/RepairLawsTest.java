package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;

/** What holds of every repair of every text. */
class RepairLawsTest {

  private static final List<BoundaryRepairer> REPAIRERS =
      List.of(
          repairer(RepairProfile.STRICT, false),
          repairer(RepairProfile.DEFAULT, false),
          repairer(RepairProfile.RECALL, true));

  /** Mends spelling too. */
  private static final BoundaryRepairer BUILT_IN =
      BoundaryRepairer.builder().profile(RepairProfile.RECALL).build();

  private static BoundaryRepairer repairer(RepairProfile profile, boolean styles) {
    String text =
        "قال رئيس وزراء العراق إن مجلس الأمن في الولايات المتحدة على موعد مع وزارة الداخلية "
            + "بعد لقاء في مدينة جنيف وقد قال إن من المقرر أن يبدأ المؤتمر بعد أيام ";
    return BoundaryRepairer.builder()
        .lexicon(new LexiconTrainer().add(text.repeat(5)).train())
        .knownWords(List.of("روسيا", "إيران", "سوريا"))
        .profile(profile)
        .particles(styles)
        .nameStyles(styles)
        .build();
  }

  @Property
  void onlySpacesComeAndGo(@ForAll("texts") String text) {
    for (BoundaryRepairer repairer : REPAIRERS) {
      String repaired = repairer.apply(text).toString();
      assertEquals(text.replace(" ", ""), repaired.replace(" ", ""));
    }
  }

  @Property
  void theEditsMakeTheRepairedText(@ForAll("texts") String text) {
    for (BoundaryRepairer repairer : REPAIRERS) {
      assertEquals(repairer.apply(text).toString(), made(text, repairer.edits(text)));
    }
  }

  private static String made(String text, List<RepairEdit> edits) {
    StringBuilder made = new StringBuilder();
    int copied = 0;
    for (RepairEdit edit : edits) {
      assertTrue(edit.span().start() >= copied, () -> edit + " overlaps the one before");
      made.append(text, copied, edit.span().start()).append(edit.replacement());
      copied = edit.span().end();
    }
    return made.append(text, copied, text.length()).toString();
  }

  @Property
  void everyUnitThatStaysMapsToItself(@ForAll("texts") String text) {
    for (BoundaryRepairer repairer : REPAIRERS) {
      MappedText repaired = repairer.apply(text);
      int before = 0;
      for (int i = 0; i < repaired.length(); i++) {
        Span source = repaired.toOriginal(new Span(i, i + 1));
        assertTrue(source.start() >= before, "not monotone at " + i);
        before = source.start();
        String origin = source.of(text);
        String unit = String.valueOf(repaired.charAt(i));
        assertTrue(origin.equals(unit) || (origin.isEmpty() && unit.equals(" ")), unit);
      }
    }
  }

  @Property
  void aRepairedTextNeedsNoRepair(@ForAll("texts") String text) {
    for (BoundaryRepairer repairer : REPAIRERS) {
      String repaired = repairer.apply(text).toString();
      assertEquals(List.of(), repairer.edits(repaired), repaired);
    }
  }

  @Property(tries = 300)
  void mendedSpellingIsEditsTooAndNeedsNoMending(@ForAll("texts") String text) {
    MappedText repaired = BUILT_IN.apply(text);
    assertEquals(repaired.toString(), made(text, BUILT_IN.edits(text)));
    assertEquals(text.length(), repaired.offsets().originalLength());
    assertEquals(List.of(), BUILT_IN.edits(repaired), repaired.toString());
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.of("رئيس", "وزراء", "مجلس", "الأمن", "روسيا")),
            Tuple.of(2, Arbitraries.of("الامارتية", "افغانستن", "مصروقطر")),
            Tuple.of(4, Arbitraries.of("وإيران", "المتحدة", "وزارة", "على", "إلى")),
            Tuple.of(6, Arbitraries.of("و", "ال", "في", "من", "لا", "ما", "عبد", "ب")),
            Tuple.of(12, Arbitraries.of(" ", " ", "  ", "\n", "\u00A0")),
            Tuple.of(4, Arbitraries.of("2", "15", "3.5", "٣", "10:30")),
            Tuple.of(
                6, Arbitraries.of(".", "،", ":", "؟", "\"", "(", ")", "«", "»", "...", "%", "-")),
            Tuple.of(3, Arbitraries.of("اً", "ٌ", "ّ", "ـ", "ة", "ى", "ء", "أ")),
            Tuple.of(2, Arbitraries.of("#", "@", "_", "http://a.b", "www.", "km")),
            Tuple.of(1, Arbitraries.of("\uD83D\uDE00", "\uD800", "\uDC00", "\u200F")));
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }
}
