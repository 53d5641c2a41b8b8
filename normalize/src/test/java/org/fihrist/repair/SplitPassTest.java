package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is left out because no text could change it, and what is remembered, changes nothing. */
class SplitPassTest {

  private static final Vocabulary VOCABULARY = new Vocabulary(BuiltInLexicon.instance());

  /** Saw all texts before. */
  private static final Map<RepairProfile, BoundaryRepairer> OLD = new HashMap<>();

  @Property(tries = 300)
  void noTextMakesMoreOfASeamThanTheMost(@ForAll("texts") String text) {
    Options options = new Options(0, 0, true, false, false, false);
    Bound bound = new Bound();
    new RepairRun(VOCABULARY, options, bound, new WordMarks()).findOnce(text);
  }

  @Property(tries = 300)
  void whatOtherTextsHeldChangesNothing(@ForAll("texts") String text) {
    for (RepairProfile profile : RepairProfile.values()) {
      BoundaryRepairer old = OLD.computeIfAbsent(profile, SplitPassTest::repairer);
      List<RepairEdit> first = old.edits(text);
      assertEquals(repairer(profile).edits(text), first);
      assertEquals(first, old.edits(text));
    }
  }

  private static BoundaryRepairer repairer(RepairProfile profile) {
    return BoundaryRepairer.builder().profile(profile).build();
  }

  /** Says what the models say, and that each score lies below its bound. */
  private static final class Bound implements SeamJudge {

    private final Map<Integer, Double> most = new HashMap<>();

    @Override
    public double mostOfSplit(double[] features, Word word, Lattice lattice, int piece) {
      double bound = BUILT_IN.mostOfSplit(features, word, lattice, piece);
      most.put(word.at[lattice.bounds[piece]], bound);
      return bound;
    }

    @Override
    public double judgeSplit(double[] features, Word word, Lattice lattice, int piece) {
      double score = BUILT_IN.judgeSplit(features, word, lattice, piece);
      int seam = word.at[lattice.bounds[piece]];
      assertTrue(score <= most.getOrDefault(seam, Double.NaN) + 1e-9, () -> score + " at " + seam);
      return score;
    }

    @Override
    public double judgeJoin(double[] features, Word left, Word right, char[] key) {
      return BUILT_IN.judgeJoin(features, left, right, key);
    }
  }

  /** Glued words and foreign names beside the words that they hold. */
  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of("جنوبإيطاليا", "فيالمدينة", "منالعراق", "رئيسوزراء")),
            Tuple.of(4, Arbitraries.of("جنوب", "إيطاليا", "المدينة", "العراق", "وزراء")),
            Tuple.of(4, Arbitraries.of("كوستاريكا", "ليوناردو", "باراغواي", "زوكربيرغ")),
            Tuple.of(2, Arbitraries.of("الامارتية", "افغانستن", "وزارةالداخلية", "شكرًاجزيلا")),
            Tuple.of(3, Arbitraries.of("في", "من", "إن", "علي", "مع")),
            Tuple.of(16, Arbitraries.of(" ", " ", "\n", "، ")));
    return pieces.list().ofMaxSize(16).map(list -> String.join("", list));
  }
}
