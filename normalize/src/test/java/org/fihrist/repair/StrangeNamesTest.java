package org.fihrist.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Correct names that nothing knows stay as they are. */
class StrangeNamesTest {

  private static final BoundaryRepairer REPAIRER = BoundaryRepairer.builtIn();

  static List<String> names() {
    return Resources.lines("strange-names.txt");
  }

  @ParameterizedTest
  @MethodSource("names")
  void staysAsItIs(String name) {
    assertEquals(name, REPAIRER.apply(name).toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void staysAsItIsInASentence(String name) {
    String text = "أعلن أمس أن " + name + " من بين ما ورد في التقرير";
    assertEquals(text, REPAIRER.apply(text).toString());
  }

  @Test
  void mostOfThemAreUnknown() {
    long unknown =
        names().stream()
            .filter(name -> !BuiltInLexicon.instance().knows(name.split(" ")[0]))
            .count();
    assertTrue(unknown > names().size() / 2, unknown + " of " + names().size());
  }
}
