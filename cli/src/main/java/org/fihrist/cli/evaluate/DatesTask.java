package org.fihrist.cli.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fihrist.cli.engine.DateConditions;
import org.fihrist.cli.engine.DateReader;
import org.fihrist.cli.engine.FoundDate;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.text.Span;

/**
 * A case passes when each expectation is met by an overlapping date with the same value, one of
 * {@code alt} or the same {@code [from, to)}, and a complete case has nothing else. Spans are
 * scored apart, on cases that have offsets; a false alarm counts on complete cases alone.
 */
public final class DatesTask implements Task {

  private final DateReader reader;
  private final Map<String, SpanCounts> spans = new TreeMap<>();

  /**
   * A task.
   *
   * @param reader what finds the dates
   */
  public DatesTask(DateReader reader) {
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  @Override
  public void run(List<Input> files, CaseReader cases, Scoreboard board) {
    files.forEach(file -> cases.forEach(file, c -> score(c, board)));
    for (String quality : List.of("good", "convention", "odd")) {
      board.figureOf("dates." + quality, quality);
    }
    board.figuresOf("dates.", "by source");
    spans.forEach((name, counts) -> counts.report("dates." + name + ".span", board));
  }

  /** Exact spans of one source and quality. */
  private static final class SpanCounts {
    private int exact;
    private int found;
    private int expected;

    /** A source without offsets has no spans to score. */
    void report(String figure, Scoreboard board) {
      if (expected > 0) {
        board.prf(figure, exact, found, expected);
      }
    }
  }

  private void score(JsonObject c, Scoreboard board) {
    String text = c.string("text");
    List<FoundDate> found = reader.read(text, DateConditions.DEFAULT.with(c));
    List<Expected> expected = c.objects("expect").stream().map(e -> Expected.of(e, text)).toList();
    boolean complete = c.bool("complete", true);
    String quality = c.string("quality");
    String source = c.string("source") + "." + quality;
    boolean passed = passes(expected, found, complete);
    expected.stream()
        .map(Expected::kind)
        .findFirst()
        .ifPresentOrElse(
            kind -> board.count(quality, kind, passed),
            () -> board.count(quality, "(nothing expected)", passed));
    board.count("by source", source, passed);
    countSpans(spans.computeIfAbsent(source, s -> new SpanCounts()), expected, found, complete);
    if (!passed) {
      fail(c, text, expected, found, board);
    }
  }

  private static void fail(
      JsonObject c, String text, List<Expected> expected, List<FoundDate> found, Scoreboard board) {
    board.fail(
        c.string("id")
            + " "
            + c.string("quality")
            + " at "
            + c.optionalString("reference").orElse("no reference")
            + ", prefer "
            + c.optionalString("prefer").orElse("news"),
        "text",
        text,
        "expected",
        expected.toString(),
        "found",
        found.stream().map(DatesTask::show).toList().toString());
  }

  private static String show(FoundDate date) {
    return date.span() + " " + date.kind() + " " + date.value() + " " + date.text();
  }

  private static boolean passes(List<Expected> expected, List<FoundDate> found, boolean complete) {
    boolean met = expected.stream().allMatch(e -> found.stream().anyMatch(e::isMetBy));
    boolean nothingElse =
        found.stream().allMatch(f -> expected.stream().anyMatch(e -> e.isMetBy(f)));
    return met && (!complete || nothingElse);
  }

  private static void countSpans(
      SpanCounts counts, List<Expected> expected, List<FoundDate> found, boolean complete) {
    if (expected.stream().anyMatch(e -> !e.hasOffsets)) {
      return;
    }
    Set<Span> gold = new HashSet<>();
    expected.forEach(e -> gold.add(e.span));
    Set<Span> spans = new HashSet<>();
    found.forEach(f -> spans.add(f.span()));
    int exact = (int) spans.stream().filter(gold::contains).count();
    counts.exact += exact;
    counts.expected += gold.size();
    counts.found +=
        complete ? spans.size() : (int) spans.stream().filter(s -> overlaps(s, gold)).count();
  }

  private static boolean overlaps(Span span, Set<Span> gold) {
    return gold.stream().anyMatch(span::overlaps);
  }

  /** An expectation; one without offsets is the whole text, one without a value is a span. */
  private record Expected(
      Span span, boolean hasOffsets, String kind, Set<String> values, String from, String to) {

    static Expected of(JsonObject e, String text) {
      boolean hasOffsets = e.has("start");
      Set<String> values = new HashSet<>();
      e.optionalString("value").ifPresent(values::add);
      if (!values.isEmpty()) {
        e.objects("alt").forEach(alt -> values.add(alt.string("value")));
      }
      Span span =
          hasOffsets ? new Span(e.integer("start"), e.integer("end")) : new Span(0, text.length());
      return new Expected(
          span,
          hasOffsets,
          e.optionalString("kind").orElse("(span)"),
          values,
          e.optionalString("from").orElse(""),
          e.optionalString("to").orElse(""));
    }

    boolean isMetBy(FoundDate date) {
      boolean sameInterval =
          !from.isEmpty() && !to.isEmpty() && from.equals(date.from()) && to.equals(date.to());
      return date.span().overlaps(span)
          && (values.isEmpty() || values.contains(date.value()) || sameInterval);
    }

    @Override
    public String toString() {
      return span + " " + kind + " " + (values.isEmpty() ? "any value" : String.join("|", values));
    }
  }
}
