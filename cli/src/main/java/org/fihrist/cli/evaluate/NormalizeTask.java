package org.fihrist.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.cli.engine.Normalizers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;

/** A case passes when the output is equal, unit by unit, and every span is. */
public final class NormalizeTask implements Task {

  private static final String OPTIONAL = "RESTORE";

  @Override
  public void run(List<Input> files, CaseReader cases, Scoreboard board) {
    files.forEach(file -> cases.forEach(file, c -> score(c, board)));
    board.figureOf("normalize", "required profiles");
    for (String profile : List.of("CLEAN", "SEARCH", "MATCH", OPTIONAL)) {
      board.figureOf("normalize." + profile, profile);
    }
  }

  private static void score(JsonObject c, Scoreboard board) {
    String profile = c.string("profile");
    MappedText found = Normalizers.of(profile).apply(c.string("input"));
    String expected = c.string("output");
    List<String> problems = new ArrayList<>();
    if (!found.toString().equals(expected)) {
      problems.addAll(List.of("expected", expected, "found", found.toString()));
      problems.addAll(List.of("differ", Texts.difference(expected, found.toString())));
    } else {
      c.tuples("spans").forEach(span -> checkSpan(span, found, problems));
    }
    boolean passed = problems.isEmpty();
    board.count(profile, c.string("phenomenon"), passed);
    if (!profile.equals(OPTIONAL)) {
      board.count("required profiles", profile, passed);
    }
    if (!passed) {
      problems.addAll(0, List.of("input", c.string("input")));
      board.fail(
          c.string("id") + " " + profile + " " + c.string("phenomenon"),
          problems.toArray(String[]::new));
    }
  }

  private static void checkSpan(int[] span, MappedText found, List<String> problems) {
    Span asked = new Span(span[0], span[1]);
    Span expected = new Span(span[2], span[3]);
    Span mapped = found.toOriginal(asked);
    if (!mapped.equals(expected)) {
      problems.addAll(List.of("span", asked + " expected " + expected + ", found " + mapped));
    }
  }
}
