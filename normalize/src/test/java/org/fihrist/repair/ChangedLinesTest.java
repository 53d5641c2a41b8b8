package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Reading only the lines that changed finds what reading all of them finds. */
class ChangedLinesTest {

  private static final int ROUNDS = 4;
  private static final Vocabulary VOCABULARY = new Vocabulary(BuiltInLexicon.instance());
  private static final Options OPTIONS = new Options(0, 0, true, false, false, true);

  private final RepairRun run = run();
  private final RepairRun whole = run();

  private static RepairRun run() {
    return new RepairRun(VOCABULARY, OPTIONS, SeamJudge.BUILT_IN, new WordMarks());
  }

  @Property
  void changedLinesAreEnough(@ForAll("texts") String text) {
    assertEquals(readWhole(text), run.find(text).toList());
  }

  /** The edits of a text that is read whole until no edit of a word is left. */
  private List<RepairEdit> readWhole(String text) {
    Edits found = whole.findOnce(text);
    Edits all = found.copy();
    boolean hashtags = text.indexOf('#') >= 0;
    for (int round = 1;
        round < ROUNDS && (found.changeWords() || (hashtags && !found.isEmpty()));
        round++) {
      found = whole.findOnce(all.changed(text));
      all.then(found);
    }
    return all.toList();
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("جنوبإيطاليا", "فيالمدينة", "وزارةالداخلية", "رئيسوزراء")),
            Tuple.of(6, Arbitraries.of("جنوب", "إيطاليا", "المدينة", "العراق", "وزراء", "قال")),
            Tuple.of(6, Arbitraries.of("و", "ال", "ب", "في", "من", "ان", "لا", "تكنو", "لوجيا")),
            Tuple.of(3, Arbitraries.of("ليوناردو", "زوكربيرغ", "كوستا", "ريكا", "بي", "سي")),
            Tuple.of(3, Arbitraries.of("#", "@", ".", "،", "\"", "(", ")", "15", "ً", "_")),
            Tuple.of(20, Arbitraries.of(" ", " ", " ", "  ", "\n", "\n\n")));
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }
}
