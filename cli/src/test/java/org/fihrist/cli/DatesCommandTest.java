package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesCommandTest {

  @Test
  void rowsOfAText() {
    assertEquals(
        new ShellRun(0, "4\t7\tdate\t2014-01-16\t\tأمس\n", ""),
        ShellRun.of("وصل أمس", "dates", "--reference", "2014-01-17"));
  }

  @Test
  void severalFilesHaveTheirNamesFirst(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("1.txt"), "قبل عام 2011");
    Path two = Files.writeString(folder.resolve("2.txt"), "لا شيء");
    assertEquals(
        new ShellRun(0, one + "\t0\t12\tyear\t2011\tBEFORE\tقبل عام 2011\n", ""),
        ShellRun.of("", "dates", one.toString(), two.toString()));
    assertEquals(
        "0\t12\tyear\t2011\tBEFORE\tقبل عام 2011\n",
        ShellRun.of("", "dates", one.toString()).out());
  }

  @Test
  void optionsHoldForLinesThatSayNothingElse() {
    ShellRun run =
        ShellRun.of(
            "{\"text\":\"في 12 مارس\"}\n{\"text\":\"في 12 مارس\",\"prefer\":\"past\"}\n",
            "dates",
            "--jsonl",
            "--reference",
            "2016-11-07",
            "--prefer",
            "future");
    assertEquals(true, run.outLines().get(0).contains("\"value\":\"2017-03-12\""), run.out());
    assertEquals(true, run.outLines().get(1).contains("\"value\":\"2016-03-12\""), run.out());
  }

  @Test
  void aZoneIsTheReferencesOwn() {
    String text = "غدا الساعة 10 بتوقيت غرينتش";
    String line = "{\"text\":\"" + text + "\"}";
    String[] command = {"dates", "--jsonl", "--reference", "2014-01-17", "--zone", "+03:00"};
    String out = ShellRun.of(line, command).out();
    assertEquals(true, out.contains("\"from\":\"2014-01-18T13:00:00\""), out);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--reference|x|a reference must be a date as 2014-01-17 or 2014-01-17T10:30:00, but is \"x\"",
        "--prefer|x|\"prefer\" must be news, past, future, current or nearest, but is \"x\"",
        "--zone|x|\"zone\" must be a time zone, but is \"x\"",
      })
  void aWrongOptionIsBadUse(String option, String value, String message) {
    assertEquals(
        new ShellRun(2, "", "fihrist: " + option + ": " + message + "\n"),
        ShellRun.of("أمس", "dates", option, value));
  }

  @Test
  void aLineIsReadAtItsOwnReference() {
    ShellRun run =
        ShellRun.of(
            """
            {"id":1,"text":"وصل أمس","reference":"2014-01-17"}
            {"id":2,"text":"وصل أمس","reference":"2020-03-01T10:30:00+03:00","zone":"+03:00"}
            {"id":3,"text":"في 12 يناير 2016"}
            """,
            "dates",
            "--jsonl");
    assertEquals(
        """
        {"id":1,"found":[{"start":4,"end":7,"text":"أمس","kind":"date","value":"2014-01-16",\
        "from":"2014-01-16T00:00:00","to":"2014-01-17T00:00:00"}]}
        {"id":2,"found":[{"start":4,"end":7,"text":"أمس","kind":"date","value":"2020-02-29",\
        "from":"2020-02-29T00:00:00","to":"2020-03-01T00:00:00"}]}
        {"id":3,"found":[{"start":3,"end":16,"text":"12 يناير 2016","kind":"date",\
        "value":"2016-01-12","from":"2016-01-12T00:00:00","to":"2016-01-13T00:00:00"}]}
        """,
        run.out());
    assertEquals(0, run.status());
  }

  @Test
  void aPreferenceSettlesWhatTheWordsLeaveOpen() {
    String line = "{\"text\":\"في 12 مارس\",\"reference\":\"2016-11-07\",\"prefer\":\"%s\"}";
    String future = ShellRun.of(String.format(line, "future"), "dates", "--jsonl").out();
    String past = ShellRun.of(String.format(line, "PAST"), "dates", "--jsonl").out();
    assertEquals(true, future.contains("\"value\":\"2017-03-12\""), future);
    assertEquals(true, past.contains("\"value\":\"2016-03-12\""), past);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"reference\":\"yesterday\"|a reference must be a date as 2014-01-17 or"
            + " 2014-01-17T10:30:00, but is \\\"yesterday\\\"",
        "\"reference\":\"99999-01-01\"|a reference must be a date as 2014-01-17 or"
            + " 2014-01-17T10:30:00, but is \\\"99999-01-01\\\"",
        "\"prefer\":\"soon\"|\\\"prefer\\\" must be news, past, future, current or nearest, but is"
            + " \\\"soon\\\"",
        "\"zone\":\"here\"|\\\"zone\\\" must be a time zone, but is \\\"here\\\"",
        "\"zone\":7|field \\\"zone\\\" must be a string, but is a number",
      })
  void aWrongFieldIsABadLine(String field, String error) {
    assertEquals(
        new ShellRun(1, "{\"id\":\"a\",\"error\":\"" + error + "\",\"line\":1}\n", ""),
        ShellRun.of("{\"id\":\"a\",\"text\":\"أمس\"," + field + "}", "dates", "--jsonl"));
  }
}
