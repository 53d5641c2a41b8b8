package org.fihrist.cli.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fihrist.cli.io.TextOutput;

/** The tables of a page. */
final class HtmlTables {

  /** A finding of a section that begins at an offset of the article. */
  private record Mention(Finding finding, int start) {}

  private final TextOutput out;

  HtmlTables(TextOutput out) {
    this.out = out;
  }

  /** Each entity once, with all its places. */
  void entities(List<Section> sections) {
    Map<String, List<Mention>> byId = new LinkedHashMap<>();
    for (Section section : sections) {
      for (Finding finding : section.findings()) {
        if (finding.layer().isEntity()) {
          String key = finding.layer() + " " + finding.value();
          byId.computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Mention(finding, section.start()));
        }
      }
    }
    if (byId.isEmpty()) {
      return;
    }
    begin("الأسماء", "Entities", "type", "id", "name", "places");
    byId.values().forEach(this::entity);
    end();
  }

  void dates(List<Section> sections) {
    rows(sections, f -> f.layer() == Layer.DATE, "التواريخ", "Dates");
  }

  void quantities(List<Section> sections) {
    rows(sections, f -> f.layer() == Layer.QUANTITY, "الكميات", "Quantities");
  }

  private void entity(List<Mention> mentions) {
    Finding first = mentions.get(0).finding();
    String type = first.kind().isEmpty() ? "" : " · " + first.kind();
    row(
        () -> mark(first.layer(), first.layer().css() + type),
        () -> out.print("<code dir=\"ltr\">").print(Html.id(first.value())).print("</code>"),
        () -> out.print("<bdi>").print(Html.text(first.surface())).print("</bdi>"),
        () -> out.print(Html.text(places(mentions))));
  }

  private static String places(List<Mention> mentions) {
    List<String> places = new ArrayList<>();
    for (Mention mention : mentions) {
      places.add(place(mention.start(), mention.finding()));
    }
    return String.join(", ", places);
  }

  private static String place(int start, Finding finding) {
    return (start + finding.span().start()) + "–" + (start + finding.span().end());
  }

  private void rows(
      List<Section> sections, Predicate<Finding> which, String arabic, String english) {
    if (sections.stream().noneMatch(s -> s.findings().stream().anyMatch(which))) {
      return;
    }
    begin(arabic, english, "kind", "value", "text", "place", "details");
    for (Section section : sections) {
      section.findings().stream().filter(which).forEach(f -> value(section.start(), f));
    }
    end();
  }

  private void value(int start, Finding finding) {
    String place = place(start, finding);
    String kind = finding.kind().isEmpty() ? finding.layer().css() : finding.kind();
    row(
        () -> mark(finding.layer(), kind),
        () -> out.print("<code dir=\"ltr\">").print(Html.text(finding.value())).print("</code>"),
        () -> out.print("<bdi>").print(Html.text(finding.surface())).print("</bdi>"),
        () -> out.print(place),
        () -> out.print(Html.text(String.join("; ", finding.details()))));
  }

  private void mark(Layer layer, String text) {
    out.print("<mark class=\"" + layer.css() + "\">").print(Html.text(text)).print("</mark>");
  }

  private void begin(String arabic, String english, String... columns) {
    out.print("<section>\n<h2>" + arabic + " <span lang=\"en\" dir=\"ltr\">" + english);
    out.print("</span></h2>\n<table dir=\"ltr\" lang=\"en\">\n<tr>");
    for (String column : columns) {
      out.print("<th>" + column + "</th>");
    }
    out.print("</tr>\n");
  }

  private void row(Runnable... cells) {
    out.print("<tr>");
    for (Runnable cell : cells) {
      out.print("<td>");
      cell.run();
      out.print("</td>");
    }
    out.print("</tr>\n");
  }

  private void end() {
    out.print("</table>\n</section>\n");
  }
}
