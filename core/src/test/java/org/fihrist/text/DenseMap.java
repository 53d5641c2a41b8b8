package org.fihrist.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An offset map that stores two ints a unit: slow, plain, and the measure of {@link OffsetMap}. */
final class DenseMap {

  /** What a builder can be told. */
  enum Op {
    COPY,
    REPLACE,
    ABSORB,
    SKIP,
    INSERT
  }

  /** One call to a builder. */
  record Step(Op op, int original, int changed) {}

  final int length;
  final int originalLength;
  private final int[] starts;
  private final int[] ends;

  private DenseMap(int[] starts, int[] ends, int originalLength) {
    this.length = starts.length;
    this.originalLength = originalLength;
    this.starts = starts;
    this.ends = ends;
  }

  static DenseMap of(List<Step> steps) {
    List<int[]> units = new ArrayList<>();
    int in = 0;
    boolean kept = false;
    int group = 0;
    for (Step step : steps) {
      switch (step.op()) {
        case COPY -> {
          for (int i = 0; i < step.original(); i++) {
            units.add(new int[] {in, ++in});
            group = 1;
            kept = true;
          }
        }
        case REPLACE -> {
          for (int i = 0; i < step.changed(); i++) {
            units.add(new int[] {in, in + step.original()});
          }
          in += step.original();
          group = step.changed();
          kept = true;
        }
        case ABSORB -> {
          in += step.original();
          for (int i = 0; kept && i < group; i++) {
            units.get(units.size() - 1 - i)[1] = in;
          }
        }
        case SKIP -> {
          in += step.original();
          kept &= step.original() == 0;
        }
        case INSERT -> {
          for (int i = 0; i < step.changed(); i++) {
            units.add(new int[] {in, in});
            kept = false;
          }
        }
      }
    }
    int[] starts = units.stream().mapToInt(unit -> unit[0]).toArray();
    return new DenseMap(starts, units.stream().mapToInt(unit -> unit[1]).toArray(), in);
  }

  static OffsetMap build(List<Step> steps) {
    OffsetMap.Builder builder = OffsetMap.builder();
    for (Step step : steps) {
      switch (step.op()) {
        case COPY -> builder.copy(step.original());
        case REPLACE -> builder.replace(step.original(), step.changed());
        case ABSORB -> builder.absorb(step.original());
        case SKIP -> builder.skip(step.original());
        case INSERT -> builder.insert(step.changed());
      }
    }
    return builder.build();
  }

  int start(int offset) {
    return offset == length ? originalLength : starts[offset];
  }

  int end(int offset) {
    return offset == 0 ? 0 : ends[offset - 1];
  }

  /** Composition by definition: each function after the other. */
  DenseMap then(DenseMap next) {
    int[] newStarts = new int[next.length];
    int[] newEnds = new int[next.length];
    for (int i = 0; i < next.length; i++) {
      newStarts[i] = start(next.start(i));
      newEnds[i] = end(next.end(i + 1));
    }
    return new DenseMap(newStarts, newEnds, originalLength);
  }

  /** The units whose source shares a character with the span. */
  Span toChanged(Span span) {
    int from = 0;
    while (from < length && ends[from] <= span.start()) {
      from++;
    }
    int to = from;
    while (!span.isEmpty() && to < length && starts[to] < span.end()) {
      to++;
    }
    return new Span(from, to);
  }

  @Override
  public String toString() {
    return Arrays.toString(starts) + Arrays.toString(ends) + originalLength;
  }
}
