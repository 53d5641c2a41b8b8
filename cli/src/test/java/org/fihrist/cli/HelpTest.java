package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final int WIDTH = 100;

  @Test
  void everyCommandIsOneWholeSentence() {
    List<String> lines = ShellRun.of("", "--help").outLines();
    List<String> commands =
        lines.stream()
            .skip(lines.indexOf("Commands:") + 1L)
            .takeWhile(line -> !line.isBlank())
            .toList();
    assertEquals(13, commands.size());
    for (String line : commands) {
      assertTrue(line.matches("  [a-z]+ +[A-Z][^.]+( --lexicon)?\\."), line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate",
        "normalize",
        "repair",
        "match",
        "dates",
        "compile",
        "check",
        "diff",
        "suggest",
        "inspect",
        "train",
        "evaluate"
      })
  void everyCommandTeaches(String command) {
    ShellRun run = ShellRun.of("", command, "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("\nExamples:\n  fihrist " + command), run.out());
    assertTrue(run.outLines().stream().allMatch(line -> line.length() <= WIDTH), run.out());
  }

  @Test
  void noLineOfAnExampleIsBroken() {
    String help = ShellRun.of("", "compile", "--help").out();
    assertTrue(
        help.contains(
            "\n  fihrist compile --from geonames allCountries.txt alternateNamesV2.txt"
                + " -o places.gazetteer\n"),
        help);
  }
}
