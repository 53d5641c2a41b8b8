package org.fihrist.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fihrist.cli.engine.FoundDate;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTaskTest {

  /** Texts of ten characters; what is found is at 2 to 5 with a value and an interval. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the value, the whole text|[{'start':null,'value':'2014-01'}]|true|1",
        "another value|[{'start':null,'value':'2014'}]|true|0",
        "an alternative|[{'start':0,'end':4,'value':'2014','alt':[{'value':'2014-01'}]}]|true|1",
        "the same interval|[{'start':2,'end':5,'value':'x','from':'a','to':'b'}]|true|1",
        "another interval|[{'start':2,'end':5,'value':'x','from':'a','to':'c'}]|true|0",
        "a span without value|[{'start':2,'end':5,'value':null}]|true|1",
        "no overlap|[{'start':5,'end':9,'value':'2014-01'}]|false|0",
        "nothing expected, complete|[]|true|0",
        "nothing expected, not complete|[]|false|1",
      })
  void aCaseIsMetByOverlapAndValue(String name, String expect, boolean complete, int passed) {
    String figures = run(expect.replace('\'', '"'), complete);
    assertTrue(figures.contains("figure dates.good " + passed + ".0000\n"), name + figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{'start':2,'end':5,'value':null}]|true|1.0000|1.0000",
        "[{'start':2,'end':6,'value':null}]|true|0.0000|0.0000",
        "[{'start':2,'end':5,'value':null},{'start':7,'end':8,'value':null}]|true|1.0000|0.5000",
        "[{'start':7,'end':8,'value':null}]|false|0.0000|0.0000",
      })
  void spansAreScoredExactly(String expect, boolean complete, String precision, String recall) {
    String figures = run(expect.replace('\'', '"'), complete);
    assertTrue(figures.contains("figure dates.s.good.span.P " + precision + "\n"), figures);
    assertTrue(figures.contains("figure dates.s.good.span.R " + recall + "\n"), figures);
  }

  private static String run(String expect, boolean complete) {
    String line =
        "{\"id\":\"1\",\"source\":\"s\",\"text\":\"0123456789\",\"reference\":\"2014-01-17T10:00\","
            + "\"prefer\":\"either\",\"complete\":"
            + complete
            + ",\"quality\":\"good\",\"expect\":"
            + expect
            + "}";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TextOutput out = new TextOutput(bytes, "out");
    Streams streams =
        new Streams(
            new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out, out, false);
    Scoreboard board = new Scoreboard(out, 10);
    FoundDate date =
        new FoundDate(new Span(2, 5), "234", "month", "2014-01", "", "a", "b", List.of());
    CaseReader cases = new CaseReader(streams);
    new DatesTask((text, conditions) -> List.of(date)).run(Input.of(List.of()), cases, board);
    board.print();
    assertEquals(0, cases.badLines());
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
