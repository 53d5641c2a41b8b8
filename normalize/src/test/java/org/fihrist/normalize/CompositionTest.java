package org.fihrist.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Runs of marks that are too long for ICU's way of sorting: the result is that of ICU all the same.
 */
class CompositionTest {

  @Provide
  Arbitrary<String> runs() {
    Arbitrary<String> base =
        Arbitraries.of(
            "",
            " ",
            "ا",
            "أ",
            "و",
            "ـ",
            "e",
            "\u00E9",
            "\u1EA1",
            "\uAC00",
            "\u0F40",
            "\uD835\uDC00");
    Arbitrary<String> run =
        Arbitraries.of(
                "\u0654", "\u0655", "\u0653", "\u064E", "\u0651", "\u0670", "\u0301", "\u0302",
                "\u0323", "\u0327", "\u0340", "\u0344", "\u0345", "\u0F71", "\u0F72", "\u0F73")
            .flatMap(mark -> Arbitraries.integers().between(1, 40).map(mark::repeat));
    return base.flatMap(
        first -> run.list().ofMinSize(1).ofMaxSize(4).map(each -> first + String.join("", each)));
  }

  @Property(tries = 5_000)
  void longRunsAreThoseOfIcu(@ForAll("runs") String text) {
    Draft draft = new Draft();
    draft.load(text.toCharArray(), 0, text.length(), true);
    new Composition().apply(draft);
    assertEquals(
        Normalizer2.getNFCInstance().normalize(text), new String(draft.text, 0, draft.length));
  }
}
