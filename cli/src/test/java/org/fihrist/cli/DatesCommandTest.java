package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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
