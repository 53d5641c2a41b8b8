package org.fihrist.cli.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.Span;

/**
 * Articles as one self-contained page, right to left: the repaired text with coloured marks, what
 * each is on hover, the original with its repairs, and tables. It holds no script, and its content
 * security policy allows none; every text of an article is escaped.
 */
public final class HtmlPage {

  private final TextOutput out;

  /**
   * A page.
   *
   * @param out where it is written
   */
  public HtmlPage(TextOutput out) {
    this.out = Objects.requireNonNull(out, "out");
  }

  /** Begins the page. */
  public void begin() {
    out.print(Resource.text("page-head.html")).print("<style>\n");
    out.print(Resource.text("page.css")).print("</style>\n</head>\n<body>\n");
  }

  /** Ends the page. */
  public void end() {
    out.print("</body>\n</html>\n");
  }

  /**
   * Writes an article.
   *
   * @param title what it is called
   * @param reference the date that it was read at, may be empty
   * @param sections its parts, in order
   */
  public void write(String title, String reference, List<Section> sections) {
    out.print("<article>\n<h1 dir=\"auto\">").print(Html.text(title)).print("</h1>\n");
    if (!reference.isEmpty()) {
      out.print("<p class=\"reference\" dir=\"ltr\">reference ")
          .print(Html.text(reference))
          .print("</p>\n");
    }
    legend(sections);
    part("النص", "Text", () -> sections.forEach(this::repaired));
    part("الأصل", "Original, with repairs", () -> sections.forEach(this::original));
    HtmlTables tables = new HtmlTables(out);
    tables.entities(sections);
    tables.dates(sections);
    tables.quantities(sections);
    out.print("</article>\n");
  }

  private void part(String arabic, String english, Runnable content) {
    out.print("<section>\n<h2>" + arabic + " <span lang=\"en\" dir=\"ltr\">" + english);
    out.print("</span></h2>\n");
    content.run();
    out.print("</section>\n");
  }

  private void legend(List<Section> sections) {
    Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
    int edits = 0;
    for (Section section : sections) {
      section.findings().forEach(f -> counts.merge(f.layer(), 1, Integer::sum));
      edits += section.edits().size();
    }
    out.print("<ul class=\"legend\" dir=\"ltr\" lang=\"en\">\n");
    counts.forEach((layer, count) -> legendItem(layer.css(), layer.css(), count));
    if (edits > 0) {
      legendItem("edit", "repair", edits);
    }
    out.print("</ul>\n");
  }

  private void legendItem(String css, String name, int count) {
    out.print("<li><mark class=\"" + css + "\">" + name + "</mark> " + count + "</li>\n");
  }

  private void repaired(Section section) {
    String text = section.text().toString();
    out.print("<p class=\"text\">");
    Marks.write(TextView.placed(section), text.length(), new Marked(text));
    out.print("</p>\n");
  }

  private void original(Section section) {
    CharSequence text = section.text().original();
    out.print("<p class=\"text original\">");
    int at = 0;
    for (RepairEdit edit : section.edits()) {
      Span span = edit.span();
      if (span.start() >= at) {
        out.print(Html.text(text.subSequence(at, span.start())));
        edit(text, edit);
        at = span.end();
      }
    }
    out.print(Html.text(text.subSequence(at, text.length()))).print("</p>\n");
  }

  private void edit(CharSequence text, RepairEdit edit) {
    String tip = edit.kind().name() + " " + Math.round(edit.confidence() * 100) + "%";
    out.print("<span class=\"edit\" tabindex=\"0\" data-tip=\"").print(Html.text(tip));
    out.print("\">");
    if (!edit.span().isEmpty()) {
      out.print("<del>").print(Html.spaces(edit.span().of(text))).print("</del>");
    }
    if (!edit.replacement().isEmpty()) {
      out.print("<ins>").print(Html.spaces(edit.replacement())).print("</ins>");
    }
    out.print("</span>");
  }

  /** The text with marks as elements. */
  private final class Marked implements Marks.Writer {

    private final String text;

    Marked(String text) {
      this.text = text;
    }

    @Override
    public void text(int start, int end) {
      out.print(Html.text(text.substring(start, end)));
    }

    @Override
    public void open(Finding finding, boolean first) {
      out.print("<mark class=\"" + finding.layer().css() + "\" tabindex=\"0\" data-tip=\"");
      out.print(Html.text(tip(finding))).print("\">");
    }

    @Override
    public void close(Finding finding, boolean last) {
      if (last && finding.layer() == Layer.DATE && !finding.value().isEmpty()) {
        out.print("<small dir=\"ltr\">").print(Html.text(finding.value())).print("</small>");
      }
      out.print("</mark>");
    }

    private static String tip(Finding finding) {
      StringBuilder tip = new StringBuilder(finding.layer().name());
      if (!finding.kind().isEmpty()) {
        tip.append(" · ").append(finding.kind());
      }
      tip.append("\n").append(finding.value());
      finding.details().forEach(detail -> tip.append("\n").append(detail));
      return tip.append("\n[")
          .append(finding.span().start())
          .append(", ")
          .append(finding.span().end())
          .append(")")
          .toString();
    }
  }
}
