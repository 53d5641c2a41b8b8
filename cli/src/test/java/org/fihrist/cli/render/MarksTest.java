package org.fihrist.cli.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  /** Marks of {@code abcdef} as {@code start-end} pairs, and what is written. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|abcdef",
        "0-6|(0abcdef)0",
        "1-3|a(0bc)0def",
        "1-5 2-4|a(0b(1cd)1e)0f",
        "1-4 1-2|a(0(1b)1cd)0ef",
        "0-3 3-6|(0abc)0(1def)1",
        "0-4 2-6|(0ab(1cd)~1)0(~1ef)1",
        "0-4 1-5 2-6|(0a(1b(2cd)~2)~1)0(~1(~2e)~2)1(~2f)2",
        "2-2|abcdef",
      })
  void marksNest(String spans, String written) {
    List<Marks.Placed> placed = new ArrayList<>();
    for (String span : spans.isEmpty() ? new String[0] : spans.split(" ")) {
      String[] ends = span.split("-");
      Span place = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      String name = String.valueOf(placed.size());
      placed.add(new Marks.Placed(new Finding(Layer.PLACE, place, "", name, "", List.of()), place));
    }
    assertEquals(written, write(placed));
  }

  private static String write(List<Marks.Placed> placed) {
    StringBuilder written = new StringBuilder();
    Marks.write(
        placed,
        6,
        new Marks.Writer() {
          @Override
          public void text(int start, int end) {
            written.append("abcdef", start, end);
          }

          @Override
          public void open(Finding finding, boolean first) {
            written.append(first ? "(" : "(~").append(finding.value());
          }

          @Override
          public void close(Finding finding, boolean last) {
            written.append(last ? ")" : ")~").append(finding.value());
          }
        });
    return written.toString();
  }
}
