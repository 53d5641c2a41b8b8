package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fihrist.normalize.ArabicNormalizer;

/** The spaces around punctuation, held to those of the CLEAN profile. */
class PunctuationPassTest {

  @Property(tries = 5000)
  void spacesAreThoseOfClean(@ForAll("texts") String text) {
    String clean = ArabicNormalizer.CLEAN.normalize(text);
    String tidy = text.strip().replaceAll(" +", " ").replace(" \n", "\n");
    assertEquals(clean, repair(tidy), text);
  }

  private static String repair(String text) {
    Workspace space = new Workspace(new Vocabulary((letters, from, to) -> Lexicon.NONE));
    PunctuationPass pass = new PunctuationPass(space);
    pass.start(text);
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      i = c == ' ' ? pass.spaces(i) : PunctuationPass.isSign(c) ? pass.sign(i, c) : i + 1;
    }
    space.edits.sort();
    return space.edits.apply(text).toString();
  }

  @Provide
  static Arbitrary<String> texts() {
    List<String> pieces =
        List.of(
            " ", " ", " ", "و", "ال", "كتاب", "ة", "قال", "أ", "5", "٣", "km", "\nقال", ".", "..",
            ",", "،", ";", "؛", ":", "؟", "!", "(", ")", "[", "]", "«", "»", "%", "٪", "\"", "-",
            "=");
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
