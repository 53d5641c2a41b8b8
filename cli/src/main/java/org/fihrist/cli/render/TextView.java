package org.fihrist.cli.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.cli.io.Visible;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/**
 * An article for a terminal, in logical order: the repaired text, then what was repaired and found,
 * a line each, the Arabic at the line's end, where it does not disturb the columns. What a terminal
 * would obey is shown as its code point.
 */
public final class TextView {

  private static final String RESET = "\u001B[0m";

  private final TextOutput out;
  private final boolean colours;

  /**
   * A view.
   *
   * @param out where it is written
   * @param colours whether marks are coloured
   */
  public TextView(TextOutput out, boolean colours) {
    this.out = Objects.requireNonNull(out, "out");
    this.colours = colours;
  }

  /**
   * Writes an article.
   *
   * @param title what it is called
   * @param sections its parts, in order
   */
  public void write(String title, Iterable<Section> sections) {
    out.print(bold(Visible.line(title))).print("\n\n");
    for (Section section : sections) {
      writeText(section);
      writeEdits(section);
      writeFindings(section, "Entities", f -> f.layer().isEntity());
      writeFindings(section, "Dates", f -> f.layer() == Layer.DATE);
      writeFindings(section, "Quantities", f -> f.layer() == Layer.QUANTITY);
    }
  }

  private void writeText(Section section) {
    String text = section.text().toString();
    if (colours) {
      Marks.write(placed(section), text.length(), new Coloured(text));
    } else {
      out.print(Visible.text(text));
    }
    out.print(text.endsWith("\n") || text.isEmpty() ? "" : "\n");
  }

  /** The findings with their places in the repaired text. */
  static List<Marks.Placed> placed(Section section) {
    List<Marks.Placed> placed = new ArrayList<>();
    for (Finding finding : section.findings()) {
      placed.add(new Marks.Placed(finding, section.text().toChanged(finding.span())));
    }
    placed.sort(
        Comparator.comparingInt((Marks.Placed p) -> p.span().start())
            .thenComparingInt(p -> -p.span().end()));
    return placed;
  }

  private void writeEdits(Section section) {
    if (section.edits().isEmpty()) {
      return;
    }
    heading("Repairs", section.edits().size());
    for (RepairEdit edit : section.edits()) {
      String change = Change.of(section.text().original(), edit).toString();
      row(section, edit.span(), edit.kind().name(), confidence(edit), change);
    }
  }

  private void writeFindings(
      Section section, String title, java.util.function.Predicate<Finding> which) {
    List<Finding> findings = section.findings().stream().filter(which).toList();
    if (findings.isEmpty()) {
      return;
    }
    heading(title, findings.size());
    for (Finding finding : findings) {
      String details =
          finding.details().isEmpty() ? "" : "  (" + String.join("; ", finding.details()) + ")";
      String kind =
          finding.kind().isEmpty() || finding.layer() == Layer.QUANTITY
              ? finding.layer().name()
              : finding.layer() == Layer.DATE
                  ? finding.kind()
                  : finding.layer().name() + " " + finding.kind();
      row(section, finding.span(), kind, finding.value(), finding.surface() + details);
    }
  }

  private void heading(String title, int count) {
    out.print("\n").print(bold(title)).print("  " + count + "\n");
  }

  private void row(Section section, Span span, String kind, String value, String arabic) {
    String place = (section.start() + span.start()) + "-" + (section.start() + span.end());
    out.print(String.format(Locale.ROOT, "  %-11s  %-24s  %-22s  ", place, kind, value))
        .print(Visible.line(arabic))
        .print("\n");
  }

  private static String confidence(RepairEdit edit) {
    return String.format(Locale.ROOT, "%.2f", edit.confidence());
  }

  private String bold(String text) {
    return colours ? "\u001B[1m" + text + RESET : text;
  }

  /** The text in colours: the innermost mark's. */
  private final class Coloured implements Marks.Writer {

    private final String text;
    private final List<Finding> open = new ArrayList<>();

    Coloured(String text) {
      this.text = text;
    }

    @Override
    public void text(int start, int end) {
      if (!open.isEmpty()) {
        out.print("\u001B[" + open.get(open.size() - 1).layer().colour() + "m");
      }
      out.print(Visible.text(text.substring(start, end)));
      if (!open.isEmpty()) {
        out.print(RESET);
      }
    }

    @Override
    public void open(Finding finding, boolean first) {
      open.add(finding);
    }

    @Override
    public void close(Finding finding, boolean last) {
      open.remove(open.size() - 1);
    }
  }
}
