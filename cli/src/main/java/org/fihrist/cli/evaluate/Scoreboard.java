package org.fihrist.cli.evaluate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.io.Visible;

/**
 * Counts what passed and prints what failed, then the table and the figures. Texts are printed in
 * logical order with the code points of what cannot be seen.
 */
public final class Scoreboard {

  private final TextOutput out;
  private final int mostFailures;
  private final Map<String, Map<String, Tally>> groups = new TreeMap<>();
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private int failures;

  /**
   * An empty board.
   *
   * @param out where it prints
   * @param mostFailures how many failures are printed
   */
  public Scoreboard(TextOutput out, int mostFailures) {
    this.out = Objects.requireNonNull(out, "out");
    this.mostFailures = mostFailures;
  }

  /** Passed and all cases of one kind. */
  static final class Tally {
    private int passed;
    private int total;

    double rate() {
      return total == 0 ? 0 : (double) passed / total;
    }

    int total() {
      return total;
    }

    private void add(boolean pass) {
      total++;
      passed += pass ? 1 : 0;
    }
  }

  /** Counts a case. */
  void count(String group, String phenomenon, boolean passed) {
    groups
        .computeIfAbsent(group, g -> new TreeMap<>())
        .computeIfAbsent(phenomenon, p -> new Tally())
        .add(passed);
  }

  /** The sum of a group. */
  Tally sum(String group) {
    return sum(group, phenomenon -> true);
  }

  /** Prints a failure: its title, then label and text pairs. */
  void fail(String title, String... labelsAndTexts) {
    failures++;
    if (failures > mostFailures) {
      return;
    }
    out.print("FAIL ").print(Visible.line(title)).print("\n");
    for (int i = 0; i < labelsAndTexts.length; i += 2) {
      String label = labelsAndTexts[i];
      out.print("  ").print(label).print(" ".repeat(Math.max(1, 10 - label.length())));
      out.print(Visible.line(labelsAndTexts[i + 1])).print("\n");
    }
  }

  /** The sum of some phenomena of a group. */
  Tally sum(String group, Predicate<String> phenomena) {
    Tally sum = new Tally();
    groups
        .getOrDefault(group, Map.of())
        .forEach(
            (phenomenon, tally) -> {
              if (phenomena.test(phenomenon)) {
                sum.passed += tally.passed;
                sum.total += tally.total;
              }
            });
    return sum;
  }

  /** Sets a figure for each phenomenon of a group. */
  void figuresOf(String prefix, String group) {
    groups
        .getOrDefault(group, Map.of())
        .forEach((phenomenon, tally) -> figure(prefix + phenomenon, tally.rate()));
  }

  /** Sets a figure. */
  void figure(String name, double value) {
    figures.put(name, Math.round(value * 1e4) / 1e4);
  }

  /** Sets a figure to the rate of a group, when there are cases of it. */
  void figureOf(String name, String group) {
    Tally sum = sum(group);
    if (sum.total() > 0) {
      figure(name, sum.rate());
    }
  }

  /** Sets precision, recall and F1. */
  void prf(String name, int right, int found, int expected) {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = expected == 0 ? 0 : (double) right / expected;
    figure(name + ".P", precision);
    figure(name + ".R", recall);
    figure(name + ".F1", f1(precision, recall));
  }

  static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Prints a remark. */
  void note(String remark) {
    out.print("# ").print(Visible.line(remark)).print("\n");
  }

  /** Prints the table and the figures. */
  public void print() {
    if (failures > mostFailures) {
      note((failures - mostFailures) + " more failures are not shown (--failures)");
    }
    groups.forEach(this::printGroup);
    figures.forEach(
        (name, value) -> out.print(String.format(Locale.ROOT, "figure %s %.4f%n", name, value)));
    out.flush();
  }

  /**
   * Compares a figure with its floor, to four digits, and tells when it is below.
   *
   * @param name the figure's name
   * @param floor the least value it may have
   * @return whether it is reached
   * @throws UserError if there is no such figure
   */
  public boolean reaches(String name, double floor) {
    Double value = figures.get(name);
    if (value == null) {
      throw new UserError(
          "no figure is called " + name + "; there are: " + String.join(", ", figures.keySet()));
    }
    boolean reached = value >= floor;
    if (!reached) {
      out.print(
          String.format(Locale.ROOT, "BELOW %s %.4f, the floor is %.4f%n", name, value, floor));
    }
    return reached;
  }

  /**
   * The figure that a bare floor is for.
   *
   * @return the name of the first figure
   * @throws UserError if nothing was scored
   */
  public String headline() {
    return figures.keySet().stream()
        .findFirst()
        .orElseThrow(() -> new UserError("there is no case to score"));
  }

  /**
   * How many cases failed.
   *
   * @return the count
   */
  public int failures() {
    return failures;
  }

  private void printGroup(String group, Map<String, Tally> tallies) {
    out.print(String.format(Locale.ROOT, "%n%-32s %6s %6s %7s%n", group, "right", "cases", "rate"));
    tallies.forEach(this::printTally);
    Tally sum = sum(group);
    if (tallies.size() > 1) {
      printTally("(all)", sum);
    }
  }

  private void printTally(String name, Tally tally) {
    out.print(
        String.format(
            Locale.ROOT,
            "  %-30s %6d %6d %6.1f%%%n",
            name,
            tally.passed,
            tally.total,
            100 * tally.rate()));
  }
}
